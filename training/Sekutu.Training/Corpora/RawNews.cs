using System.Text.Json;

namespace Sekutu.Training.Corpora;

/// <summary>Unlabelled news, cut coarsely into lower-case words: enough for counting which words keep company.</summary>
internal static class RawNews
{
    /// <summary>Paragraphs as word lists. Hyphens join in Indonesian (<c>negara-negara</c>) and part words in English, as in the treebanks.</summary>
    public static IEnumerable<List<string>> Paragraphs(string path, bool hyphenJoins)
    {
        foreach (var text in Texts(path))
        {
            foreach (var paragraph in text.Split('\n'))
            {
                var words = Words(paragraph, hyphenJoins);
                if (words.Count > 1) yield return words;
            }
        }
    }

    /// <summary>The texts, one an article.</summary>
    public static IEnumerable<string> Texts(string path)
    {
        foreach (var line in GzipLines.Read(path))
        {
            using var json = JsonDocument.Parse(line);
            yield return json.RootElement.GetProperty("text").GetString() ?? "";
        }
    }

    /// <summary>How often each word begins with a capital and with a small letter, counted after a small letter or a comma only, where no sentence begins.</summary>
    public static Dictionary<string, (int Capital, int Small)> Cases(string path)
    {
        var counts = new Dictionary<string, (int Capital, int Small)>(StringComparer.Ordinal);
        foreach (var text in Texts(path)) Count(text, counts);
        return counts;
    }

    private static void Count(string text, Dictionary<string, (int Capital, int Small)> counts)
    {
        var after = '.';
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetter(text[i]))
            {
                if (text[i] != ' ') after = text[i];
                i++;
                continue;
            }

            var end = i + 1;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            if (after is ',' || char.IsLower(after))
            {
                var word = text[i..end].ToLowerInvariant();
                var (capital, small) = counts.GetValueOrDefault(word);
                counts[word] = char.IsUpper(text[i]) ? (capital + 1, small) : (capital, small + 1);
            }

            after = text[end - 1];
            i = end;
        }
    }

    private static List<string> Words(string text, bool hyphenJoins)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var end = i + 1;
            if (char.IsLetterOrDigit(text[i]))
                while (end < text.Length && (char.IsLetterOrDigit(text[end]) || Joins(text, end, hyphenJoins))) end++;
            Add(words, text[i..end].ToLowerInvariant(), hyphenJoins);
            i = end;
        }

        return words;
    }

    // A dot or comma between digits, a dot inside an abbreviation, and a hyphen where the language writes it inside words.
    private static bool Joins(string text, int at, bool hyphenJoins)
    {
        if (at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1])) return false;
        return text[at] switch
        {
            '-' => hyphenJoins,
            '.' or ',' => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
            _ => false,
        };
    }

    // The clitic that the Indonesian treebanks part from its word; the words in which it is no clitic are too few to disturb the counts.
    private static void Add(List<string> words, string word, bool partsClitic)
    {
        if (partsClitic && word.Length > 6 && word.EndsWith("nya", StringComparison.Ordinal))
        {
            words.Add(word);
            words.Add(word[..^3]);
            words.Add("nya");
            return;
        }

        words.Add(word);
    }
}
