using Sekutu.Language;
using Sekutu.Language.Phrases;
using Sekutu.Text;

namespace Sekutu.Reading.Mentions;

/// <summary>Second pass: surnames of people whom the article names in full, and names that only the name tagger knows.</summary>
internal sealed class LaterNames(ArticleScope scope)
{
    private readonly List<Draft> _found = [];

    /// <summary>Reads the whole article; drafts must be in the order of the text, and stay so.</summary>
    public void Read()
    {
        AddTagged();
        var next = 0;
        var sentences = scope.Analysis.Sentences;
        for (var i = 0; i < sentences.Length; i++) Scan(i, sentences[i].Span, ref next);
        if (_found.Count == 0) return;
        scope.Drafts.AddRange(_found);
        scope.Drafts.Sort(static (left, right) => left.Span.CompareTo(right.Span));
    }

    private void AddTagged()
    {
        if (scope.Analysis.Names.Count == 0) return;
        var added = new List<Draft>();
        var next = 0;
        foreach (var name in scope.Analysis.Names)
        {
            if (name.Kind != NameKind.Person) continue;
            var span = scope.SpanOf(name);
            while (next < scope.Drafts.Count && scope.Drafts[next].Span.End <= span.Start) next++;
            if (next < scope.Drafts.Count && scope.Drafts[next].Span.Overlaps(span)) continue;
            var text = span.Of(scope.Text);
            if (!char.IsUpper(text[0]) || !text.Contains(' ') || text.ContainsAnyInRange('0', '9') || text.Contains('/')) continue;
            var entity = scope.Entities.Get($"person:{text}");
            scope.Entities.AddName(entity, text, next);
            added.Add(new Draft
            {
                Span = span,
                Name = span,
                Sentence = scope.Analysis.SentenceAt(span.Start),
                Kind = MentionKind.Person,
                Entity = entity,
                Rule = "tagged-name",
                Confidence = name.Confidence,
            });
        }

        if (added.Count == 0) return;
        scope.Drafts.AddRange(added);
        scope.Drafts.Sort(static (left, right) => left.Span.CompareTo(right.Span));
    }

    private void Scan(int number, Span sentence, ref int next)
    {
        var text = scope.Text.AsSpan();
        var at = sentence.Start;
        Span<ulong> one = stackalloc ulong[1];
        while (at < sentence.End)
        {
            while (next < scope.Drafts.Count && scope.Drafts[next].Span.End <= at) next++;
            if (next < scope.Drafts.Count && scope.Drafts[next].Span.Start <= at)
            {
                at = scope.Drafts[next].Span.End;
                continue;
            }

            if (!AtomReader.IsInner(text[at]))
            {
                at++;
                continue;
            }

            var end = WordEnd(text, at, sentence.End);
            if (!char.IsUpper(text[at]) || end - at < 2)
            {
                at = end;
                continue;
            }

            var hash = WordHash.Lower(text[at..end]);
            if (!scope.Entities.KnowsNameWord(hash) || scope.Small.NotNames.Contains(hash) || (at == sentence.Start && scope.Small.Open.Contains(hash)))
            {
                at = end;
                continue;
            }

            one[0] = hash;
            var entity = scope.Entities.ByNameWords(one);
            var start = at;
            at = end;
            if (entity is null) continue;
            // Further words of the same name.
            while (at + 1 < sentence.End && text[at] == ' ' && char.IsUpper(text[at + 1]))
            {
                end = WordEnd(text, at + 1, sentence.End);
                if (!entity.NameWords.Contains(WordHash.Lower(text[(at + 1)..end]))) break;
                at = end;
            }

            // "El-Sisi" where "Sisi" was read already.
            if (next < scope.Drafts.Count && scope.Drafts[next].Span.Start < at) continue;
            if (NextToOtherName(text, start, at, sentence)) continue;
            var span = new Span(start, at);
            _found.Add(new Draft
            {
                Span = span,
                Name = span,
                Sentence = number,
                Kind = MentionKind.Person,
                Entity = entity,
                Rule = "name-again",
                Confidence = 0.9f,
            });
        }
    }

    // "Blinken Institute", "Robert Blinken": a capitalised neighbour makes it another name.
    private bool NextToOtherName(ReadOnlySpan<char> text, int start, int end, Span sentence)
    {
        if (end + 1 < sentence.End && text[end] == ' ' && char.IsUpper(text[end + 1]))
        {
            var after = GapReader.WordAfter(text, end, sentence.End);
            if (!scope.Small.NotNames.Contains(scope.Hash(after))) return true;
        }

        var before = GapReader.WordBefore(text, start, sentence.Start);
        if (before.IsEmpty || before.Start == sentence.Start || !char.IsUpper(text[before.Start])) return false;
        if (scope.Small.NotNames.Contains(scope.Hash(before))) return false;
        foreach (var draft in scope.Drafts)
            if (draft.Span.Overlaps(before)) return false;
        return true;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int at, int ceiling)
    {
        while (at < ceiling && (AtomReader.IsInner(text[at]) || (text[at] is '-' or '\u2010' or '\u2011' && at + 1 < ceiling && AtomReader.IsInner(text[at + 1])))) at++;
        return at;
    }
}
