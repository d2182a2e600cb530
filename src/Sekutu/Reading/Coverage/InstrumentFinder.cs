using Sekutu.Language;
using Sekutu.Language.Phrases;
using Sekutu.Reading.Mentions;
using Sekutu.Text;

namespace Sekutu.Reading.Coverage;

/// <summary>Finds treaties by name, by a noun with modifiers ("perjanjian keamanan timbal balik"), by "the treaty" after a name, and by their articles.</summary>
internal sealed class InstrumentFinder(ArticleReading reading, CoverageWords words)
{
    private readonly Analysis _analysis = reading.Analysis;
    private readonly string _text = reading.Document.Text;
    private readonly List<(int First, int End, CoverageRole Role)> _phrases = [];
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sentenceCodes = new(StringComparer.Ordinal);
    private int _sentence = -1;

    /// <summary>Verbs, nouns and small words of coverage, as word ranges in the order of the text.</summary>
    public IReadOnlyList<(int First, int End, CoverageRole Role)> Phrases => _phrases;

    public List<InstrumentMention> Find()
    {
        FindPhrases();
        var bodies = new List<(int First, int End, string? Id)>();
        FindNames(bodies);
        FindNouns(bodies);
        bodies.Sort((a, b) => a.First.CompareTo(b.First));
        return WithArticles(bodies);
    }

    private void FindPhrases()
    {
        var matches = new List<PhraseMatch>();
        words.Phrases.FindAll(_text, new Span(0, _text.Length), matches);
        foreach (var match in matches)
        {
            var (first, end) = Words(match.Span);
            for (var entry = match.Entry; end > first && entry >= 0; entry = words.Phrases.Next(_text, match with { Entry = entry }))
                _phrases.Add((first, end, (CoverageRole)words.Phrases.Value(entry)));
        }
    }

    private void FindNames(List<(int First, int End, string? Id)> bodies)
    {
        var matches = new List<PhraseMatch>();
        words.Names.FindAll(_text, new Span(0, _text.Length), matches);
        foreach (var match in matches)
        {
            var (first, end) = Words(match.Span);
            if (end == first || words.Name(words.Names.Value(match.Entry))["id"] == "-") continue;
            var (from, to) = Widen(first, end);
            if (IsIndefinite(from)) continue;
            bodies.Add((from, to, Choose(match, from)));
        }
    }

    // A noun with modifiers names a treaty; alone, with "the" or "itu", it stands for the one named last.
    private void FindNouns(List<(int First, int End, string? Id)> bodies)
    {
        var named = new List<(int First, int End, string? Id)>(bodies);
        named.Sort((a, b) => a.First.CompareTo(b.First));
        var next = 0;
        foreach (var (first, end, role) in _phrases)
        {
            if (role != CoverageRole.Instrument) continue;
            while (next < named.Count && named[next].End <= first) next++;
            if (next < named.Count && named[next].First < end) continue;
            var (from, to) = Widen(first, end);
            if (to - from > end - first)
            {
                if (!IsIndefinite(from) && HasName(from, to)) bodies.Add((from, to, null));
            }
        }
    }

    // A capital, or a modifier of our field; "a previous agreement" is none that has a name.
    private bool HasName(int from, int to)
    {
        for (var w = from; w < to; w++)
            if (RoleAt(w, CoverageRole.Security) || (char.IsUpper(_analysis.Form(w)[0]) && !RoleAt(w, CoverageRole.Instrument))) return true;
        return false;
    }

    private bool IsIndefinite(int first) => RoleAt(first - 1, CoverageRole.Indefinite);

    private (int First, int End) Widen(int first, int end)
    {
        if (words.ModifiersAfter)
        {
            while (end < _analysis.Words.Length && end - first < 9 && SameSentence(first, end) && IsModifier(end)) end++;
            while (end > first + 1 && !AtomReader.IsInner(_analysis.Form(end - 1)[0])) end--;
        }

        while (first > 0 && end - first < 12 && SameSentence(first - 1, first) && (words.ModifiersAfter ? IsCapitalModifier(first - 1) : IsModifier(first - 1))) first--;
        while (first < end - 1 && !AtomReader.IsInner(_analysis.Form(first)[0])) first++;
        return (first, end);
    }

    private bool IsModifier(int w)
    {
        ref var word = ref _analysis.Words[w];
        var form = _analysis.Form(w);
        if (form is "-" or "–" or "." && w > 0 && !_analysis.Words[w - 1].SpaceAfter) return form is not "." || char.IsUpper(_analysis.Form(w - 1)[0]);
        if (!AtomReader.IsInner(form[0])) return false;
        if (RoleAt(w, CoverageRole.Definite) || RoleAt(w, CoverageRole.Indefinite) || RoleAt(w, CoverageRole.Negative) || RoleAt(w, CoverageRole.Article) || RoleAt(w, CoverageRole.Stop)) return false;
        foreach (var role in (ReadOnlySpan<CoverageRole>)[CoverageRole.Applies, CoverageRole.Permits, CoverageRole.Limits, CoverageRole.Obliges, CoverageRole.Breach, CoverageRole.Covered, CoverageRole.Under])
            if (RoleAt(w, role)) return false;
        return word.Tag is Upos.Noun or Upos.Adj or Upos.Propn || (word.Tag == Upos.None && char.IsUpper(form[0]));
    }

    private bool IsCapitalModifier(int w) => char.IsUpper(_analysis.Form(w)[0]) && IsModifier(w) && _analysis.Words[w].Tag is Upos.Propn or Upos.None && !_analysis.Words[w].SpaceAfter;

    private bool SameSentence(int left, int right) => _analysis.SentenceAt(_analysis.Words[left].Span.Start) == _analysis.SentenceAt(_analysis.Words[right].Span.Start);

    private bool RoleAt(int word, CoverageRole role)
    {
        int low = 0, high = _phrases.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_phrases[middle].End <= word) low = middle + 1;
            else high = middle;
        }

        for (; low < _phrases.Count && _phrases[low].First <= word; low++)
            if (_phrases[low].Role == role) return true;
        return false;
    }

    // Of the treaties that bear a name, the one whose parties are named in its sentence; else in the article; else none.
    private string? Choose(PhraseMatch match, int word)
    {
        var sentence = _analysis.SentenceAt(_analysis.Words[word].Span.Start);
        string? found = null;
        foreach (var whole in new[] { false, true })
        {
            for (var entry = match.Entry; entry >= 0; entry = words.Names.Next(_text, match with { Entry = entry }))
            {
                var row = words.Name(words.Names.Value(entry));
                if (!AllNamed(row.List("parties"), sentence, whole)) continue;
                if (found is not null && found != row["id"]) return null;
                found = row["id"];
            }

            if (found is not null) return found;
        }

        return null;
    }

    private bool AllNamed(string[] parties, int sentence, bool anywhere)
    {
        if (_codes.Count == 0)
            foreach (var mention in reading.Mentions) AddCodes(_codes, mention);
        if (!anywhere && sentence != _sentence)
        {
            _sentence = sentence;
            _sentenceCodes.Clear();
            foreach (var mention in reading.Mentions)
                if (mention.Sentence == sentence) AddCodes(_sentenceCodes, mention);
        }

        var codes = anywhere ? _codes : _sentenceCodes;
        return Array.TrueForAll(parties, codes.Contains);

        static void AddCodes(HashSet<string> set, Mention mention)
        {
            foreach (var code in mention.Codes) set.Add(code);
            if (mention.Country is not null) set.Add(mention.Country);
        }
    }

    private List<InstrumentMention> WithArticles(List<(int First, int End, string? Id)> bodies)
    {
        var found = new List<InstrumentMention>();
        var used = new bool[bodies.Count];
        var next = 0;
        foreach (var (first, end, role) in _phrases)
        {
            if (role != CoverageRole.Article || end >= _analysis.Words.Length) continue;
            if (words.Number(_analysis.Words[end].Form, _analysis.Form(end)) is not { } number) continue;
            var after = end + 1;
            while (next < bodies.Count && bodies[next].End <= first) next++;
            var body = next < bodies.Count && bodies[next].First - after is >= 0 and <= 4 && SameSentence(first, bodies[next].First) && OnlyOf(after, bodies[next].First) ? next
                : next > 0 && first - bodies[next - 1].End is >= 0 and <= 2 && SameSentence(first, bodies[next - 1].First) ? next - 1 : -1;
            if (body >= 0)
            {
                used[body] = true;
                Add(bodies[body], Math.Min(first, bodies[body].First), Math.Max(after, bodies[body].End), number);
            }
            else if (Organisation(first, after) is { } organisation)
            {
                Add((organisation.FirstWord, organisation.EndWord, OrganisationTreaty(organisation)), Math.Min(first, organisation.FirstWord), Math.Max(after, organisation.EndWord), number);
            }
            else if (next > 0)
            {
                Add(bodies[next - 1], first, after, number);
            }
        }

        for (var b = 0; b < bodies.Count; b++)
            if (!used[b]) Add(bodies[b], bodies[b].First, bodies[b].End, null);
        AddDefinite(bodies, found);
        found.Sort((a, b) => a.FirstWord.CompareTo(b.FirstWord));
        return found;

        void Add((int First, int End, string? Id) body, int first, int end, string? article) =>
            found.Add(new InstrumentMention(_analysis.SpanOf(body.First, body.End), _analysis.SpanOf(first, end), first, end, article, body.Id));
    }

    // "the treaty", "perjanjian itu": the one named last.
    private void AddDefinite(List<(int First, int End, string? Id)> bodies, List<InstrumentMention> found)
    {
        var next = 0;
        foreach (var (first, end, role) in _phrases)
        {
            if (role != CoverageRole.Instrument) continue;
            while (next < bodies.Count && bodies[next].End <= first) next++;
            if (next == 0 || (next < bodies.Count && bodies[next].First < end)) continue;
            if (!RoleAt(first - 1, CoverageRole.Definite) && !RoleAt(end, CoverageRole.Definite)) continue;
            var last = bodies[next - 1];
            found.Add(new InstrumentMention(_analysis.SpanOf(last.First, last.End), _analysis.SpanOf(first, end), first, end, null, last.Id));
        }
    }

    // "NATO's Article 5", "Pasal 5 NATO".
    private Mention? Organisation(int first, int after)
    {
        Mention? found = null;
        foreach (var mention in reading.Mentions)
        {
            if (mention.FirstWord > after + 2) break;
            if (mention.Kind == MentionKind.Organisation && (mention.FirstWord - after is >= 0 and <= 2 || first - mention.EndWord is >= 0 and <= 2) && SameSentence(first, mention.FirstWord)) found = mention;
        }

        return found;
    }

    private string? OrganisationTreaty(Mention organisation)
    {
        if (organisation.Codes.Count != 1) return null;
        var name = organisation.Codes[0] + " treaty";
        return words.Names.TryMatchAt(name, 0, out var match) && match.Span.End == name.Length ? words.Name(words.Names.Value(match.Entry))["id"] : null;
    }

    private bool OnlyOf(int first, int end)
    {
        for (var w = first; w < end; w++)
            if (!RoleAt(w, CoverageRole.Of) && !RoleAt(w, CoverageRole.Definite) && reading.Mentions.TrueForAll(m => m.FirstWord > w || m.EndWord <= w) && _analysis.Words[w].Tag is not (Upos.Noun or Upos.Adj or Upos.Propn or Upos.Num)) return false;
        return true;
    }

    private (int First, int End) Words(Span span)
    {
        var first = _analysis.WordAt(span.Start);
        var end = first;
        while (end < _analysis.Words.Length && _analysis.Words[end].Span.Start < span.End) end++;
        return (first, end);
    }
}
