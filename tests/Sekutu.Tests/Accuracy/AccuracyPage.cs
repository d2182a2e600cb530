using System.Globalization;
using Sekutu.Tests.Support;

namespace Sekutu.Tests.Accuracy;

/// <summary>The tables of <c>docs/accuracy.md</c> whose rows are <c>| set | measure | measured | floor |</c>.</summary>
/// <remarks>With the environment variable SEKUTU_ACCURACY_UPDATE set, measured figures are written back into the page; floors never are.</remarks>
internal static class AccuracyPage
{
    private static readonly string File = Path.Combine(RepositoryRoot.Path, "docs", "accuracy.md");
    private static readonly Lock Writing = new();

    /// <summary>All floors of a set, by measure.</summary>
    public static IReadOnlyDictionary<string, double> Floors(string set) => System.IO.File.ReadLines(File)
        .Select(Cells).OfType<string[]>().Where(cells => cells[0] == set)
        .ToDictionary(cells => cells[1], cells => double.Parse(cells[3], CultureInfo.InvariantCulture));

    /// <summary>Fails when a figure is below its floor, and when the page has a floor for something that was not measured.</summary>
    public static void Hold(string set, IReadOnlyDictionary<string, double> measured)
    {
        Update(set, measured);
        var faults = new List<string>();
        foreach (var (measure, floor) in Floors(set))
        {
            if (!measured.TryGetValue(measure, out var value)) faults.Add($"{set}, {measure}: not measured");
            else if (Math.Round(value, 3) < floor) faults.Add(string.Create(CultureInfo.InvariantCulture, $"{set}, {measure}: {value:F3} is below the floor {floor:F3}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static void Update(string set, IReadOnlyDictionary<string, double> measured)
    {
        if (Environment.GetEnvironmentVariable("SEKUTU_ACCURACY_UPDATE") is null) return;
        lock (Writing)
        {
            var lines = System.IO.File.ReadAllLines(File);
            for (var i = 0; i < lines.Length; i++)
                if (Cells(lines[i]) is { } cells && cells[0] == set && measured.TryGetValue(cells[1], out var value))
                    lines[i] = string.Create(CultureInfo.InvariantCulture, $"| {set} | {cells[1]} | {value:F3} | {cells[3]} |");
            System.IO.File.WriteAllText(File, string.Join('\n', lines) + "\n");
        }
    }

    private static string[]? Cells(string line)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        return cells.Length == 6 && double.TryParse(cells[4], CultureInfo.InvariantCulture, out _) ? cells[1..5] : null;
    }
}
