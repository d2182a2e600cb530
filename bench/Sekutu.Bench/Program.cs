using BenchmarkDotNet.Running;
using Sekutu.Bench;

if (args is ["language", var folder]) return LanguageSpeed.Run(folder);
if (args is ["cores", var texts]) return LanguageSpeed.RunOnCores(texts);
if (args is ["times", var news]) return TimeSpeed.Run(news);
BenchmarkSwitcher.FromAssembly(typeof(LanguageSpeed).Assembly).Run(args);
return 0;
