using System.Text;
using Sekutu.Language;

namespace Sekutu.Reading.Reasons;

/// <summary>The way from one word to another through the tree of their sentence.</summary>
internal static class TreePath
{
    // No tree of news is deeper; a broken one must not hold us up.
    private const int Deepest = 60;

    /// <summary>
    /// "signed –obj→ agreement –nmod:with→ Britain": each arrow points from the governing word to the dependent one ("attack ←nsubj– began" goes
    /// up), and a relation that a preposition marks names it.
    /// </summary>
    /// <returns>Null where the words stand in different trees, or are the same.</returns>
    public static string? Between(Analysis analysis, int from, int to)
    {
        var words = analysis.Words;
        if (from == to || (uint)from >= (uint)words.Length || (uint)to >= (uint)words.Length) return null;
        var up = Ancestors(words, from);
        var down = Ancestors(words, to);
        var meet = up.FindIndex(down.Contains);
        if (meet < 0) return null;
        var text = new StringBuilder().Append(analysis.Form(from));
        for (var i = 0; i < meet; i++) text.Append(" ←").Append(Relation(analysis, up[i])).Append("– ").Append(analysis.Form(up[i + 1]));
        for (var i = down.IndexOf(up[meet]) - 1; i >= 0; i--) text.Append(" –").Append(Relation(analysis, down[i])).Append("→ ").Append(analysis.Form(down[i]));
        return text.ToString();
    }

    // The word itself, its head, that one's head, to the root.
    private static List<int> Ancestors(Span<Word> words, int word)
    {
        var way = new List<int>();
        for (; word >= 0 && word < words.Length && way.Count < Deepest && !way.Contains(word); word = words[word].Head) way.Add(word);
        return way;
    }

    private static string Relation(Analysis analysis, int word)
    {
        var words = analysis.Words;
        var name = RelationNames.Of(words[word].Relation);
        if (words[word].Relation is not (Language.Relation.Obl or Language.Relation.Nmod or Language.Relation.OblAgent)) return name;
        var sentence = analysis.Sentences[Math.Min(analysis.SentenceAt(words[word].Span.Start), analysis.Sentences.Length - 1)];
        for (var i = sentence.FirstWord; i < sentence.EndWord; i++)
            if (words[i].Head == word && words[i].Relation == Language.Relation.Case) return $"{name}:{analysis.Form(i).ToString().ToLowerInvariant()}";
        return name;
    }
}
