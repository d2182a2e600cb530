using Sekutu.Language;
using Sekutu.Language.Phrases;
using Sekutu.Reading.Mentions;
using Sekutu.Text;

namespace Sekutu.Reading.Statements;

/// <summary>One article laid out for the reading of speech: for every word its quotation, mention, outlet and subject.</summary>
internal sealed class SpeechText
{
    private readonly int[] _quotation;
    private readonly int[] _mention;
    private readonly bool[] _outlet;
    private readonly int[] _subject;
    private readonly bool[] _clause;
    private readonly bool[] _infinitive;
    private readonly SpeechRole[] _roles;
    private readonly bool[] _saying;
    private readonly bool[] _laid;
    private readonly HashSet<ulong> _names = [];

    public SpeechText(ArticleReading reading, SayingLexicon lexicon, PhraseTable outlets)
    {
        Reading = reading;
        Lexicon = lexicon;
        Text = reading.Document.Text;
        Quotations = QuotationFinder.Find(Text);
        var words = reading.Analysis.Words;
        _quotation = Filled(words.Length);
        _mention = Filled(words.Length);
        _outlet = new bool[words.Length];
        _subject = Filled(words.Length);
        _clause = new bool[words.Length];
        _infinitive = new bool[words.Length];
        _roles = new SpeechRole[words.Length];
        _saying = new bool[words.Length];
        _laid = new bool[reading.Analysis.Sentences.Length];
        for (var i = 0; i < words.Length; i++)
        {
            _roles[i] = lexicon.Words.Of(words[i].Form);
            if (words[i].Tag == Upos.Propn && IsCapital(i) && !StartsSentence(i)) _names.Add(words[i].Form);
        }

        var matches = new List<PhraseMatch>();
        Lexicon.Table.FindAll(Text, new Span(0, Text.Length), matches);
        CutOpenQuotations(matches);
        LayQuotations();
        LayMentions();
        LayOutlets(outlets);
        FindHits(matches);
        FindUnits();
    }

    public ArticleReading Reading { get; }

    public Analysis Analysis => Reading.Analysis;

    public SayingLexicon Lexicon { get; }

    public string Text { get; }

    public List<Quotation> Quotations { get; }

    public List<SayingHit> Hits { get; } = [];

    public List<SpeechUnit> Units { get; } = [];

    public bool HasTrees => (Analysis.Layers & LanguageLayers.Trees) != 0;

    public int WordCount => _roles.Length;

    public ref Word Word(int i) => ref Analysis.Words[i];

    public Upos Tag(int i) => Analysis.Words[i].Tag;

    public ReadOnlySpan<char> Form(int i) => Analysis.Form(i);

    public SpeechRole Role(int i) => _roles[i];

    public bool Is(int i, SpeechRole role) => i >= 0 && i < _roles.Length && (_roles[i] & role) != 0;

    /// <summary>The top quotation that a word stands in; -1 for none.</summary>
    public int QuotationAt(int i) => _quotation[i];

    /// <summary>The mention that a word belongs to; null for none.</summary>
    public Mention? MentionAt(int i) => i >= 0 && i < _mention.Length && _mention[i] >= 0 ? Reading.Mentions[_mention[i]] : null;

    /// <summary>The word belongs to the name of a news outlet.</summary>
    public bool IsOutlet(int i) => _outlet[i] || Is(i, SpeechRole.Outlet);

    /// <summary>The word belongs to an outlet known by name.</summary>
    public bool IsNamedOutlet(int i) => _outlet[i];

    /// <summary>The subject of a word by its tree; -1 for none.</summary>
    public int SubjectOf(int i)
    {
        LayTree(i);
        return _subject[i];
    }

    /// <summary>The tree gives the word a clause as its complement.</summary>
    public bool HasClause(int i)
    {
        LayTree(i);
        return _clause[i];
    }

    /// <summary>The tree gives the word an infinitive as its complement.</summary>
    public bool HasInfinitive(int i) => _infinitive[i];

    /// <summary>A form of a verb of saying starts at the word.</summary>
    public bool IsSaying(int i) => _saying[i];

    /// <summary>The word is a name, here or elsewhere in the article.</summary>
    public bool IsName(int i) => IsCapital(i) && (Analysis.Words[i].Tag is Upos.Propn or Upos.None || _names.Contains(Analysis.Words[i].Form));

    private bool StartsSentence(int i) => i == 0 || Punctuation(i - 1) is '.' or '"' or '“' or '!' or '?' || Analysis.Words[i].Span.Start - Analysis.Words[i - 1].Span.End > 1;

    public bool IsCapital(int i) => char.IsUpper(Form(i)[0]);

    /// <summary>The first character of a word, where it is a mark of punctuation; else a zero.</summary>
    public char Punctuation(int i)
    {
        if (i < 0 || i >= WordCount) return '\0';
        var c = Form(i)[0];
        return AtomReader.IsInner(c) ? '\0' : c;
    }

    private static int[] Filled(int length)
    {
        var array = new int[length];
        Array.Fill(array, -1);
        return array;
    }

    private void LayQuotations()
    {
        var words = Analysis.Words;
        var w = 0;
        for (var q = 0; q < Quotations.Count; q++)
        {
            if (Quotations[q].Parent >= 0) continue;
            var span = Quotations[q].Outer;
            while (w < words.Length && words[w].Span.Start < span.Start) w++;
            while (w < words.Length && words[w].Span.Start < span.End) _quotation[w++] = q;
        }
    }

    private void LayMentions()
    {
        for (var m = 0; m < Reading.Mentions.Count; m++)
        {
            var mention = Reading.Mentions[m];
            for (var w = mention.FirstWord; w < mention.EndWord && w < _mention.Length; w++) _mention[w] = m;
        }
    }

    private void LayOutlets(PhraseTable outlets)
    {
        var matches = new List<PhraseMatch>();
        outlets.FindAll(Text, new Span(0, Text.Length), matches);
        foreach (var match in matches)
            for (var w = Analysis.WordAt(match.Span.Start); w < WordCount && Analysis.Words[w].Span.Start < match.Span.End; w++) _outlet[w] = true;
    }

    // The tree of the sentence that a word stands in, read when it is first asked about.
    /// <summary>Reads the tree of the sentence of a word, once.</summary>
    public void LayTree(int word)
    {
        var words = Analysis.Words;
        var sentence = Analysis.SentenceAt(words[word].Span.Start);
        if (_laid[sentence]) return;
        _laid[sentence] = true;
        Analysis.NeedTree(sentence);
        var bounds = Analysis.Sentences[sentence];
        for (var i = bounds.FirstWord; i < bounds.EndWord; i++)
        {
            var head = words[i].Head;
            if (words[i].Relation == Relation.None || head < 0 || head >= words.Length) continue;

            // Of two subjects the one behind "and" is the verb's own: the other belongs to a clause that the tree lost.
            if (words[i].Relation is Relation.Nsubj or Relation.NsubjPass && (_subject[head] < 0 || (i < head && IsJoinedClause(i)))) _subject[head] = i;
            else if (words[i].Relation == Relation.Ccomp && i > head) _clause[head] = true;
            else if (words[i].Relation == Relation.Xcomp && i > head) _infinitive[head] = true;
        }
    }

    private bool IsJoinedClause(int subject)
    {
        for (var w = subject - 1; w >= Math.Max(0, subject - 4); w--)
            if (Analysis.Words[w].Relation == Relation.Cc) return Analysis.Words[w].Head == subject && w > 0 && Punctuation(w - 1) == ',';
        return false;
    }

    // A quotation whose closing mark is missing ends where its speaker is named: at the comma before "kata X" or "he said".
    private void CutOpenQuotations(List<PhraseMatch> matches)
    {
        var m = 0;
        for (var q = 0; q < Quotations.Count; q++)
        {
            var quotation = Quotations[q];
            if (quotation.Closed || quotation.RunsOn || quotation.Parent >= 0 || !QuotationMarks.IsMark(Text[quotation.Outer.Start])) continue;
            while (m < matches.Count && matches[m].Span.Start < quotation.Inner.Start) m++;
            for (var i = m; i < matches.Count && matches[i].Span.Start < quotation.Inner.End; i++)
            {
                if (SpeakerComma(matches[i], quotation.Inner.Start) is not (var comma and > 0)) continue;
                Quotations[q] = quotation with { Outer = new Span(quotation.Outer.Start, comma + 1), Inner = new Span(quotation.Inner.Start, comma + 1) };
                break;
            }
        }
    }

    private int SpeakerComma(PhraseMatch match, int from)
    {
        var form = Lexicon.Form(Lexicon.Table.Value(match.Entry));
        var ends = match.Span.End >= Text.Length || Text[match.Span.End] is '.' or ',' or '\n' or '\r';
        if (!form.Is(SayingForms.Inverted) && !(form.Is(SayingForms.Finite) && form.Takes(SayingFrames.Speech) && ends)) return -1;
        var reach = form.Is(SayingForms.Inverted) && !ends ? 2 : 50;
        for (var i = match.Span.Start - 1; i > from && match.Span.Start - i <= reach; i--)
            if (Text[i] == ',') return i;
        return -1;
    }

    private void FindHits(List<PhraseMatch> matches)
    {
        foreach (var match in matches)
        {
            var first = Analysis.WordAt(match.Span.Start);
            var end = first;
            while (end < WordCount && Analysis.Words[end].Span.Start < match.Span.End) end++;
            if (end == first) continue;
            _saying[first] = true;
            Hits.Add(new SayingHit(match.Span, first, end, Lexicon.Form(Lexicon.Table.Value(match.Entry)), _quotation[first]));
        }
    }

    private void FindUnits()
    {
        var sentences = Analysis.Sentences;
        for (var s = 0; s < sentences.Length;)
        {
            var last = s;
            while (last + 1 < sentences.Length && Joined(sentences[last], sentences[last + 1])) last++;
            Units.Add(new SpeechUnit(sentences[s].FirstWord, sentences[last].EndWord, s, sentences[s].Paragraph));
            s = last + 1;
        }
    }

    // One quotation goes on from a sentence into the next of the same paragraph, or ends with a comma before its speaker.
    private bool Joined(Sentence left, Sentence right)
    {
        if (left.Paragraph != right.Paragraph || _quotation[left.EndWord - 1] is not (var last and >= 0)) return false;
        var quotation = Quotations[last];
        return (last == _quotation[right.FirstWord] && quotation.Outer.Start < left.Span.End) || (quotation.Closed && quotation.Inner.Length > 0 && Text[quotation.Inner.End - 1] == ',');
    }
}
