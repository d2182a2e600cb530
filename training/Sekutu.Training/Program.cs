using System.Diagnostics;
using System.Globalization;
using Sekutu.Training;
using Sekutu.Training.Corpora;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var only = args.Length == 3 && args[1] == "--only" ? args[2].Split('.') : null;
if (args.Length is not (1 or 3) || (args.Length == 3 && only is not { Length: 2 }) || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("usage: training CORPORA_FOLDER [--only LANGUAGE.MODEL]   (models: clusters, tags, encoder, trees, names, events; run it in the root of the project)");
    return 2;
}

var clock = Stopwatch.StartNew();
foreach (var recipe in LanguageRecipe.All)
{
    if (only is not null && only[0] != recipe.Language) continue;
    var trainer = new LanguageTrainer(
        recipe, new CorporaFolder(args[0]), "models", Path.Combine("artifacts", "training"), text => Console.WriteLine($"{clock.Elapsed:hh\\:mm\\:ss} {text}"));
    trainer.Train(only?[1]);
}

return 0;
