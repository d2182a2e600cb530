using Sekutu.Language;

namespace Sekutu.Training.Corpora;

/// <summary>A sentence whose names are marked: for each word its <see cref="Sekutu.Language.Naming.NameLabels"/> label.</summary>
internal sealed record GoldNames(string[] Forms, int[] Labels, int Scheme)
{
    /// <summary>The sentence as a tree that has none.</summary>
    public GoldTree AsTree() => new("-", [.. Forms.Select(form => new GoldWord(form, Upos.None, -1, Relation.None, false, true))], 0);
}

/// <summary>Reads token and BIO label, a blank line after each sentence.</summary>
internal static class NameCorpus
{
    public static List<GoldNames> Read(string path, int scheme)
    {
        var sentences = new List<GoldNames>();
        var forms = new List<string>();
        var marks = new List<string>();
        void End()
        {
            if (forms.Count > 0) sentences.Add(new GoldNames([.. forms], Labels(marks), scheme));
            forms.Clear();
            marks.Clear();
        }

        foreach (var line in GzipLines.Read(path))
        {
            if (line.Length == 0)
            {
                End();
                continue;
            }

            var columns = line.Split('\t');
            forms.Add(columns[0]);
            marks.Add(columns[1]);
        }

        End();
        return sentences;
    }

    private static int[] Labels(List<string> marks)
    {
        var labels = new int[marks.Count];
        for (var i = 0; i < labels.Length; i++)
        {
            if (marks[i] == "O") continue;
            var kind = marks[i][2..] switch { "PER" => NameKind.Person, "ORG" => NameKind.Organisation, _ => NameKind.Place };
            var first = marks[i][0] == 'B' || i == 0 || marks[i - 1] == "O" || marks[i - 1][2..] != marks[i][2..];
            var last = i + 1 == labels.Length || marks[i + 1] != "I" + marks[i][1..];
            labels[i] = Sekutu.Language.Naming.NameLabels.Of(kind, first, last);
        }

        return labels;
    }
}
