using Sekutu.Language;
using Sekutu.Language.Phrases;
using Sekutu.Reading.Statements;
using Sekutu.Text;

namespace Sekutu.Reading.Coverage;

/// <summary>Joins treaties with what the clause around them says they cover.</summary>
internal sealed class CoverageReader(ArticleReading reading, IReadOnlyList<(int First, int End, CoverageRole Role)> phrases, List<InstrumentMention> instruments)
{
    private const int SubjectReach = 14;
    private const int LongestObject = 14;
    private readonly Analysis _analysis = reading.Analysis;

    public void Read()
    {
        var from = 0;
        foreach (var phrase in phrases)
        {
            if (phrase.Role is not (CoverageRole.Applies or CoverageRole.Permits or CoverageRole.Limits or CoverageRole.Obliges or CoverageRole.Covered or CoverageRole.Under or CoverageRole.Invokes)) continue;
            var sentence = _analysis.Sentences[Math.Min(_analysis.SentenceAt(_analysis.Words[phrase.First].Span.Start), _analysis.Sentences.Length - 1)];
            while (from < instruments.Count && instruments[from].EndWord <= sentence.FirstWord) from++;
            Read(phrase, sentence, from);
        }

        reading.Coverage.Sort((a, b) => a.Evidence.CompareTo(b.Evidence));
    }

    private void Read((int First, int End, CoverageRole Role) phrase, Sentence sentence, int from)
    {
        for (var c = reading.Coverage.Count - 1; c >= Math.Max(0, reading.Coverage.Count - 4); c--)
            if (reading.Coverage[c].Evidence.Contains(_analysis.Words[phrase.First].Span)) return;
        if (phrase.Role is CoverageRole.Covered or CoverageRole.Under or CoverageRole.Invokes)
        {
            if (Behind(phrase.End, sentence, from) is not { } behind) return;
            var covered = phrase.Role switch
            {
                CoverageRole.Covered => SubjectBefore(phrase.First, sentence),
                CoverageRole.Invokes => Target(phrase.First, sentence),
                _ => DoneUnder(phrase.First, sentence),
            };
            if (covered is { } before) Add(behind, before, phrase, sentence);
            return;
        }

        if (Subject(phrase, sentence, from) is { } subject && Object(phrase.End, sentence) is { } after) Add(subject, after, phrase, sentence);
    }

    private void Add(InstrumentMention instrument, Span appliesTo, (int First, int End, CoverageRole Role) phrase, Sentence sentence)
    {
        if (phrase.Role == CoverageRole.Under && Has(CoverageRole.Breach, sentence.FirstWord, sentence.EndWord)) return;
        var verb = _analysis.SpanOf(phrase.First, phrase.End);
        var whole = instrument.Whole.Cover(appliesTo).Cover(verb);
        var speaker = Speaker(verb);
        reading.Coverage.Add(new CoverageReading
        {
            Instrument = instrument.Span,
            InstrumentId = instrument.Id,
            Article = instrument.Article,
            AppliesTo = appliesTo,
            AssertedBy = speaker,
            Denied = Has(CoverageRole.Negative, Math.Max(sentence.FirstWord, phrase.First - 4), phrase.First),
            Evidence = EvidenceCutter.Cut(reading.Document.Text, whole, verb),
            Rule = phrase.Role.ToString().ToLowerInvariant(),
            Why = reading.Explains ? CoverageReasons.Of(reading, instrument, appliesTo, phrase, speaker, instruments.FindAll(other => other.FirstWord >= sentence.FirstWord && other.EndWord <= sentence.EndWord)) : null,
            Confidence = instrument.Article is not null || instrument.Id is not null ? 0.9f : 0.6f,
        });
    }

    private string? Speaker(Span verb)
    {
        foreach (var statement in reading.Statements)
            foreach (var content in statement.Content)
                if (content.Contains(verb.Start)) return statement.Speaker;
        return null;
    }

    // The treaty that is the subject of a verb: just before it, by the tree, or with only a clause about it between.
    private InstrumentMention? Subject((int First, int End, CoverageRole Role) phrase, Sentence sentence, int from)
    {
        InstrumentMention? near = null;
        for (var i = from; i < instruments.Count && instruments[i].FirstWord < phrase.First; i++)
        {
            if (instruments[i].EndWord > phrase.First) continue;
            if (IsSubject(instruments[i], phrase.First, phrase.End)) return instruments[i];
            if (phrase.First - instruments[i].EndWord <= SubjectReach) near = instruments[i];
        }

        if (near is not { } instrument || instrument.FirstWord < sentence.FirstWord) return null;
        for (var w = instrument.EndWord; w < phrase.First; w++)
        {
            ref var word = ref _analysis.Words[w];
            if (word.Tag is not (Upos.Adv or Upos.Aux or Upos.Part or Upos.Pron or Upos.Sconj) && !HasAt(w, CoverageRole.Negative) && !HasAt(w, CoverageRole.Definite) && AtomReader.IsInner(_analysis.Form(w)[0]) && word.Tag != Upos.None) return null;
            if (word.Tag == Upos.None && phrase.First - instrument.EndWord > 2) return null;
        }

        return instrument;
    }

    private bool IsSubject(InstrumentMention instrument, int first, int end)
    {
        _analysis.NeedTree(_analysis.SentenceAt(_analysis.Words[instrument.FirstWord].Span.Start));
        for (var w = instrument.FirstWord; w < instrument.EndWord; w++)
        {
            ref var word = ref _analysis.Words[w];
            if (word.Relation is Relation.Nsubj or Relation.NsubjPass && word.Head >= first && word.Head < end) return true;
        }

        return false;
    }

    private InstrumentMention? Behind(int first, Sentence sentence, int from)
    {
        for (var i = from; i < instruments.Count && instruments[i].FirstWord < sentence.EndWord; i++)
            if (instruments[i].FirstWord >= first && instruments[i].FirstWord - first <= 6 && !Breaks(first, instruments[i].FirstWord)) return instruments[i];
        return null;
    }

    private bool Breaks(int first, int end)
    {
        for (var w = first; w < end; w++)
            if (_analysis.Form(w)[0] is ',' or ';' or '"' or '“' || _analysis.Words[w].Tag == Upos.Verb) return true;
        return false;
    }

    // What follows the verb, to the end of its phrase.
    private Span? Object(int first, Sentence sentence)
    {
        while (first < sentence.EndWord && (_analysis.Words[first].Tag == Upos.Adv || HasAt(first, CoverageRole.Definite) || QuotationMarks.IsMark(_analysis.Form(first)[0]))) first++;
        var end = first;
        while (end < sentence.EndWord && end - first < LongestObject && !Ends(end)) end++;
        return end > first ? _analysis.SpanOf(first, end) : null;
    }

    private bool Ends(int w)
    {
        var form = _analysis.Form(w);
        return (form[0] is ',' or ';' or '.' or '!' or '?' or ':' or '(' or '"' or '“' or '”' or '—' or '–' && (form.Length == 1 || !char.IsLetter(form[^1]))) || HasAt(w, CoverageRole.Stop);
    }

    private Span? SubjectBefore(int end, Sentence sentence)
    {
        var last = end;
        while (last > sentence.FirstWord && (_analysis.Words[last - 1].Tag is Upos.Aux or Upos.Adv or Upos.Part || HasAt(last - 1, CoverageRole.Negative))) last--;
        var first = last;
        while (first > sentence.FirstWord && last - first < 10 && !Ends(first - 1) && _analysis.Words[first - 1].Tag is not (Upos.Verb or Upos.Sconj)) first--;
        return Trimmed(first, last);
    }

    // "rotates forces to the country under …": verb and object, or the noun with what belongs to it.
    private Span? DoneUnder(int end, Sentence sentence)
    {
        var first = end;
        while (first > sentence.FirstWord && end - first < 12 && !Ends(first - 1))
        {
            first--;
            if (_analysis.Words[first].Tag == Upos.Verb) break;
        }

        return end - first >= 2 ? Trimmed(first, end) : null;
    }

    private Span? Target(int end, Sentence sentence)
    {
        foreach (var (first, last, role) in phrases)
        {
            if (first >= end) break;
            if (role == CoverageRole.Target && first >= sentence.FirstWord && Object(last, sentence) is { } covered)
            {
                var stop = Math.Min(covered.End, _analysis.Words[end - 1].Span.End);
                for (var w = last; w < end; w++)
                {
                    if (_analysis.Words[w].Tag != Upos.Aux) continue;
                    stop = Math.Min(stop, _analysis.Words[w - 1].Span.End);
                    break;
                }

                return stop > covered.Start ? new Span(covered.Start, stop) : null;
            }
        }

        return null;
    }

    private Span? Trimmed(int first, int end)
    {
        while (first < end && (HasAt(first, CoverageRole.Definite) || _analysis.Words[first].Tag is Upos.Det or Upos.Cconj)) first++;
        return end > first ? _analysis.SpanOf(first, end) : null;
    }

    private bool HasAt(int word, CoverageRole role) => Has(role, word, word + 1);

    private bool Has(CoverageRole role, int first, int end)
    {
        int low = 0, high = phrases.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (phrases[middle].End <= first) low = middle + 1;
            else high = middle;
        }

        for (; low < phrases.Count && phrases[low].First < end; low++)
            if (phrases[low].Role == role) return true;
        return false;
    }
}
