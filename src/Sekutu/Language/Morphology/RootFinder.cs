using Sekutu.Knowledge;
using Sekutu.Text;

namespace Sekutu.Language.Morphology;

/// <summary>Finds the root of a word by taking affixes off, each step checked against the list of roots.</summary>
/// <remarks>
/// Of several roots that fit, the one most often met wins, less a price for a second prefix, and the better where both ends came off. A whole word that is a root is never taken
/// apart. Where no root fits, a verb still tells its voice by its prefix; any other word is its own root.
/// </remarks>
internal sealed class RootFinder
{
    private const int LongestWord = 48;
    private const int LeastUnknownRoot = 4;
    private const float PriceOfStacking = 3;
    private const float WorthOfBothEnds = 3.5f;
    private readonly Roots _roots;
    private readonly Dictionary<ulong, MorphologicalForm> _irregular = [];
    private readonly AffixTable _affixes;
    private readonly (string Suffix, Formation Formation, Applicative Applicative)[][] _forms;

    /// <summary>Reads roots, affixes and irregular forms of a language.</summary>
    public RootFinder(string language)
    {
        _roots = new Roots(language);
        _affixes = new AffixTable(language);
        var classes = _affixes.Prefixes.Max(p => p.Class) + 1;
        _forms = [.. Enumerable.Range(0, classes).Select(c => _affixes.FormsOf(c).ToArray())];
        foreach (var row in TsvFile.Read(DataFolder.Knowledge(language, "irregular.tsv"), "form", "root", "formation").Rows)
            _irregular[WordHash.Lower(row["form"])] = Form(row["root"], Enum.Parse<Formation>(row["formation"], ignoreCase: true), Applicative.None);
    }

    /// <summary>True for a word that is a root, or one of the irregular forms, or comes apart into a root and affixes.</summary>
    public bool Knows(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestWord];
        if (word.Length > LongestWord) return false;
        for (var i = 0; i < word.Length; i++) lower[i] = WordHash.Fold(word[i]);
        return TryFind(lower[..word.Length], Upos.None, out _);
    }

    /// <summary>The root of a word.</summary>
    public MorphologicalForm Find(ReadOnlySpan<char> word, Upos tag)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        if (word.Length > LongestWord) return Form(word.ToString(), Formation.None, Applicative.None);
        var lower = buffer[..word.Length];
        for (var i = 0; i < word.Length; i++) lower[i] = WordHash.Fold(word[i]);
        if (TryFind(lower, tag, out var found) || TryHyphen(lower, tag, out found) || (tag == Upos.Verb && TryUnknown(lower, out found))) return found;
        return Form(lower.ToString(), Formation.None, Applicative.None);
    }

    private bool TryFind(ReadOnlySpan<char> word, Upos tag, out MorphologicalForm found)
    {
        var hash = WordHash.Lower(word);
        if (_irregular.TryGetValue(hash, out found)) return true;
        if (_roots.Find(hash) is var root and >= 0)
        {
            found = Form(_roots.Text(root), Formation.None, Applicative.None);
            return true;
        }

        var best = new Best();
        TakeSuffixes(word, null, 0, tag, ref best);
        foreach (var prefix in _affixes.Prefixes)
            if (prefix.Fits(word)) TakePrefix(word, prefix, tag, ref best);
        if (best.Root < 0) return false;
        found = Form(_roots.Text(best.Root), best.Formation, best.Applicative);
        return true;
    }

    private void TakePrefix(ReadOnlySpan<char> word, AffixTable.Prefix prefix, Upos tag, ref Best best)
    {
        Span<char> buffer = stackalloc char[LongestWord + 4];
        var rest = Restore(word, prefix, buffer);
        TakeSuffixes(rest, prefix, 0, tag, ref best);
        Span<char> inner = stackalloc char[LongestWord + 8];
        foreach (var second in _affixes.Prefixes)
            if (_affixes.Stacks(prefix.Class, second.Class) && second.Fits(rest))
                TakeSuffixes(Restore(rest, second, inner), prefix, PriceOfStacking, tag, ref best);
    }

    private static Span<char> Restore(ReadOnlySpan<char> word, AffixTable.Prefix prefix, Span<char> buffer)
    {
        prefix.Restores.CopyTo(buffer);
        word[prefix.Form.Length..].CopyTo(buffer[prefix.Restores.Length..]);
        return buffer[..(word.Length - prefix.Form.Length + prefix.Restores.Length)];
    }

    private void TakeSuffixes(ReadOnlySpan<char> rest, AffixTable.Prefix? prefix, float price, Upos tag, ref Best best)
    {
        var prefixClass = prefix?.Class ?? 0;
        foreach (var (suffix, formation, applicative) in _forms[prefixClass])
        {
            // "desakan" as a noun is desak + an, as a verb it would be desa + kan.
            if ((tag == Upos.Noun && formation == Formation.Bare) || (tag == Upos.Verb && formation == Formation.Outcome)) continue;
            if (suffix.Length > 0 && (rest.Length < suffix.Length + 2 || !rest.EndsWith(suffix))) continue;
            var root = _roots.Find(WordHash.Lower(rest[..^suffix.Length]));
            if (root < 0 || (prefix is { OneSyllable: true } && Vowels(rest[..^suffix.Length]) > 1)) continue;
            var score = _roots.Weight(root) - price + (price == 0 && prefixClass > 0 && suffix.Length > 0 ? WorthOfBothEnds : 0);
            if (score > best.Score) best = new Best { Root = root, Formation = formation, Applicative = applicative, Score = score };
        }
    }

    private static int Vowels(ReadOnlySpan<char> word)
    {
        var vowels = 0;
        foreach (var c in word)
            if (c is 'a' or 'e' or 'i' or 'o' or 'u') vowels++;
        return vowels;
    }

    // "negara-negara", "pertanyaan-pertanyaan", "bersiap-siap", "di-PHK".
    private bool TryHyphen(ReadOnlySpan<char> word, Upos tag, out MorphologicalForm found)
    {
        found = default;
        var hyphen = word.IndexOf('-');
        if (hyphen < 2 || hyphen > word.Length - 3) return false;
        var left = word[..hyphen];
        var right = word[(hyphen + 1)..];
        foreach (var prefix in _affixes.Prefixes)
        {
            if (prefix.Restores.Length > 0 || !left.SequenceEqual(prefix.Form) || _forms[prefix.Class].Length == 0) continue;
            found = Form(_roots.Find(WordHash.Lower(right)) is var root and >= 0 ? _roots.Text(root) : right.ToString(), _forms[prefix.Class][0].Formation, Applicative.None);
            return true;
        }

        if (!TryFind(left, tag, out var first)) first = Form(left.ToString(), Formation.None, Applicative.None);
        if (left.SequenceEqual(right) || left.EndsWith(right))
        {
            found = first;
            return true;
        }

        // "mengejar-ngejar" and "surat-suratan": both halves have one root, the half with more affixes tells the formation.
        found = first.Formation != Formation.None || !TryFind(right, tag, out var second) ? first : second;
        return right.StartsWith(left) || (TryFind(right, tag, out second) && second.LemmaHash == first.LemmaHash);
    }

    // The voice of a verb whose root nobody listed ("diplester", "mendownload").
    private bool TryUnknown(ReadOnlySpan<char> word, out MorphologicalForm found)
    {
        found = default;
        foreach (var prefix in _affixes.Prefixes.OrderByDescending(p => p.Form.Length))
        {
            if (!prefix.Fits(word) || word.Length - prefix.Form.Length < LeastUnknownRoot || _forms[prefix.Class].Length == 0) continue;
            var (_, formation, _) = _forms[prefix.Class][0];
            if (formation is not (Formation.Active or Formation.Passive or Formation.Involuntary or Formation.Middle)) continue;
            var rest = word[prefix.Form.Length..];
            var (suffix, applicative) = ("", Applicative.None);
            foreach (var form in _forms[prefix.Class])
                if (form.Suffix.Length > suffix.Length && rest.Length >= form.Suffix.Length + 3 && rest.EndsWith(form.Suffix)) (suffix, applicative) = (form.Suffix, form.Applicative);
            found = Form(prefix.Restores + rest[..^suffix.Length].ToString(), formation, applicative);
            return true;
        }

        return false;
    }

    private static MorphologicalForm Form(string root, Formation formation, Applicative applicative) => new(root, WordHash.Lower(root), formation, applicative);

    private struct Best()
    {
        public int Root = -1;
        public Formation Formation;
        public Applicative Applicative;
        public float Score = float.MinValue;
    }
}
