namespace Sekutu.Language.Scoring;

/// <summary>Scores names: an entity counts when its first token, last token and type all agree (CoNLL 2003, conlleval).</summary>
/// <remarks>
/// Files hold a token and a BIO label on each line with a tab between, further columns ignored, and a blank line after each sentence.
/// An I- that follows no entity of its type opens one.
/// </remarks>
public static class NameScorer
{
    /// <summary>Scores one file: every type in the order of its name, then "all".</summary>
    /// <exception cref="MessageException">SKT0204 the files hold different tokens; SKT0205 a line without a label.</exception>
    public static IReadOnlyList<(string Name, F1 Score)> Score(TextReader gold, string goldName, TextReader system, string systemName)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(system);
        var (g, s) = (Read(gold, goldName), Read(system, systemName));
        var characters = 0;
        for (var i = 0; i < Math.Max(g.Count, s.Count); i++)
        {
            if (i >= g.Count || i >= s.Count || g[i].Token != s[i].Token) throw new MessageException(LanguageMessages.UnlikeTexts(goldName, systemName, characters));
            characters += g[i].Token.Length;
        }

        var (wanted, found) = (Entities(g), Entities(s));
        var types = wanted.Concat(found).Select(e => e.Type).Distinct().Order(StringComparer.Ordinal).ToList();
        F1 Of(Func<(int, int, string Type), bool> which) => new(wanted.Where(which).Count(found.Contains), wanted.Count(which), found.Count(which));
        return [.. types.Select(type => (type, Of(e => e.Type == type))), ("all", Of(_ => true))];
    }

    private static List<(string Token, string Label)> Read(TextReader text, string name)
    {
        var lines = new List<(string, string)>();
        var number = 0;
        while (text.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                if (lines.Count > 0 && lines[^1] != ("", "O")) lines.Add(("", "O"));
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length < 2) throw new MessageException(LanguageMessages.NotLabelled($"{name}:{number}"));
            lines.Add((cells[0], cells[1]));
        }

        if (lines.Count > 0 && lines[^1] == ("", "O")) lines.RemoveAt(lines.Count - 1);
        return lines;
    }

    private static HashSet<(int First, int Last, string Type)> Entities(List<(string Token, string Label)> lines)
    {
        var entities = new HashSet<(int, int, string)>();
        var (start, type) = (0, "");
        for (var i = 0; i <= lines.Count; i++)
        {
            var label = i < lines.Count ? lines[i].Label : "O";
            var dash = label.IndexOf('-', StringComparison.Ordinal);
            var (place, kind) = dash > 0 ? (label[..dash], label[(dash + 1)..]) : (label, "");
            if (type.Length > 0 && (place != "I" || kind != type))
            {
                entities.Add((start, i - 1, type));
                type = "";
            }

            if (place is "B" or "I" && type.Length == 0) (start, type) = (i, kind);
        }

        return entities;
    }
}
