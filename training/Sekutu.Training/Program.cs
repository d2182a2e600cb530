Console.Error.WriteLine("usage: training <corpora folder> [model]"); return 2;
