using BenchmarkDotNet.Running;
using Sekutu.Bench;

if (args is ["language", var folder]) return LanguageSpeed.Run(folder);
BenchmarkSwitcher.FromAssembly(typeof(LanguageSpeed).Assembly).Run(args);
return 0;
