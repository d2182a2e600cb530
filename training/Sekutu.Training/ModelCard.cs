using System.Globalization;
using System.Text;

namespace Sekutu.Training;

/// <summary>Writes the card that lies beside a model: what it is, what it learned from and under which terms, and how it scores.</summary>
internal static class ModelCard
{
    public static void Write(string modelPath, string what, IEnumerable<CorpusPart> learnedFrom, string how, IEnumerable<string> scores)
    {
        var titles = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "corpora.tsv")).Select(line => line.Split('\t')).ToDictionary(cells => cells[0]);
        var text = new StringBuilder();
        var name = Path.GetFileNameWithoutExtension(modelPath);
        text.Append(CultureInfo.InvariantCulture, $"# {name}\n{what}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"* Trained: {DateTime.UtcNow:yyyy-MM-dd}, by `training/Sekutu.Training` ({how}).\n");
        text.Append(CultureInfo.InvariantCulture, $"* Size: {new FileInfo(modelPath).Length:N0} bytes.\n");
        text.Append("* The weights are learned numbers; no sentence of any corpus is in them.\n\n## Learned from\n| corpus | part | terms |\n|---|---|---|\n");
        foreach (var part in learnedFrom)
            text.Append(CultureInfo.InvariantCulture, $"| {titles[part.Corpus][1]} | {part.Section} | {titles[part.Corpus][2]} |\n");
        text.Append("\n## Scores\n");
        var any = false;
        foreach (var score in scores)
        {
            any = true;
            text.Append(CultureInfo.InvariantCulture, $"* {score}\n");
        }

        if (!any) text.Append("None of its own; it serves the other models.\n");
        File.WriteAllText(Path.ChangeExtension(modelPath, ".md"), text.ToString());
    }
}
