using System.Runtime.InteropServices;
using Sekutu.Language;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Mentions;
using Sekutu.Text;

namespace Sekutu.Reading.Events.Clauses;

/// <summary>One article as the reader of clauses sees it: trees that can be walked down, actors by word, classes of words.</summary>
internal sealed class ArticleView
{
    private readonly int[] _firstChild;
    private readonly int[] _nextChild;
    private readonly int[] _mentionAt;
    private readonly UInt128[] _classes;
    private readonly bool[] _dateline;
    private readonly bool[] _laid;
    private readonly int[] _firstMention;
    private Voices? _voices;
    private string? _mainState;
    private bool? _isSecurityNews;

    public ArticleView(ArticleReading reading, EventLexicon lexicon)
    {
        Reading = reading;
        Analysis = reading.Analysis;
        Lexicon = lexicon;
        var count = Words.Length;
        _firstChild = new int[count];
        _nextChild = new int[count];
        _mentionAt = new int[count];
        _classes = new UInt128[count];
        _dateline = new bool[count];
        _laid = new bool[Analysis.Sentences.Length];
        _firstMention = new int[Analysis.Sentences.Length + 1];
        Topics = new EventTopics[count];
        Array.Fill(_firstChild, -1);
        Array.Fill(_nextChild, -1);
        Array.Fill(_mentionAt, -1);
        for (var i = 0; i < reading.Mentions.Count; i++)
        {
            var mention = reading.Mentions[i];
            _firstMention[mention.Sentence + 1] = i + 1;
            if (IsHeldApart(mention)) continue;
            if (IsDateline(mention, out var datelineEnd))
            {
                for (var word = mention.FirstWord; word < datelineEnd; word++) _dateline[word] = true;
                continue;
            }

            for (var word = Math.Max(0, mention.FirstWord); word < Math.Min(count, mention.EndWord); word++) _mentionAt[word] = i;
        }

        for (var sentence = 1; sentence < _firstMention.Length; sentence++) _firstMention[sentence] = Math.Max(_firstMention[sentence], _firstMention[sentence - 1]);
    }

    /// <summary>The mentions of some sentences, in the order of the text.</summary>
    /// <param name="first">Index of the first sentence.</param>
    /// <param name="last">Index of the last one.</param>
    public ReadOnlySpan<Mention> MentionsOf(int first, int last) =>
        CollectionsMarshal.AsSpan(Reading.Mentions)[_firstMention[Math.Max(0, first)].._firstMention[last + 1]];

    /// <summary>Reads the tree of a sentence and the classes of its words; before it, its words have neither.</summary>
    public void Lay(int sentence)
    {
        if (_laid[sentence]) return;
        _laid[sentence] = true;
        Analysis.NeedTree(sentence);
        var bounds = Analysis.Sentences[sentence];
        for (var word = bounds.EndWord - 1; word >= bounds.FirstWord; word--)
        {
            var head = Words[word].Head;
            if (head < 0 || head >= Words.Length || head == word) continue;
            _nextChild[word] = _firstChild[head];
            _firstChild[head] = word;
        }

        Classify(bounds.FirstWord, bounds.EndWord);
    }

    /// <summary>The sentence of a word: what stands outside it fills no slot.</summary>
    public Sentence SentenceOf(int word) => Analysis.Sentences[Analysis.SentenceAt(Words[word].Span.Start)];

    public ArticleReading Reading { get; }

    public Analysis Analysis { get; }

    public EventLexicon Lexicon { get; }

    /// <summary>Whom "we" means.</summary>
    public Voices Voices => _voices ??= new Voices(this);

    /// <summary>The state that more than half of the article's mentions stand for; null where there is none such.</summary>
    public string? MainState => _mainState ??= FindMainState();

    /// <summary>The article is about security (<see cref="SecurityGate.IsSecurityNews"/>).</summary>
    public bool IsSecurityNews => _isSecurityNews ??= SecurityGate.IsSecurityNews(Reading, Lexicon);

    /// <summary>What each word is about.</summary>
    public EventTopics[] Topics { get; }

    public Span<Word> Words => Analysis.Words;

    /// <summary>The first dependent of a word, in the order of the text; -1 where it has none.</summary>
    public int FirstChild(int word) => _firstChild[word];

    /// <summary>The next dependent of the same head; -1 after the last.</summary>
    public int NextChild(int word) => _nextChild[word];

    /// <summary>The actor whose mention covers a word.</summary>
    public Mention? MentionAt(int word) => _mentionAt[word] is var index and >= 0 ? Reading.Mentions[index] : null;

    /// <summary>True for the words of a dateline ("SEOUL, Feb 3 -").</summary>
    public bool InDateline(int word) => _dateline[word];

    /// <summary>The lemma by which the lists of this language are read; the form itself where they list forms, since a root stands for many words.</summary>
    public ulong Lemma(int word) => Lexicon.ListsForms ? Words[word].Form : Words[word].Lemma;

    public UInt128 ClassesOf(int word) => _classes[word];

    /// <summary>A noun that stands before a name and says what the name names ("the exercise Blue Heron").</summary>
    public bool IsKindOf(int noun, int name) => noun < name && Words[noun].Relation == Relation.Compound && Words[noun].Tag == Upos.Noun && Words[name].Tag == Upos.Propn;

    public GrammarRole Grammar(int word)
    {
        ref readonly var w = ref Words[word];
        var role = Lexicon.Grammar(w.Form);
        return Lexicon.ListsForms || w.Lemma == w.Form || w.Lemma == 0 ? role : role | Lexicon.Grammar(w.Lemma);
    }

    /// <summary>The word of <c>[first, end)</c> whose head lies outside; the first where there is no tree.</summary>
    public int HeadOf(int first, int end)
    {
        for (var word = first; word < end; word++)
            if (Words[word].Head is var head && (head < first || head >= end) && Words[word].Relation is not (Relation.None or Relation.Punct)) return word;
        return first;
    }

    /// <summary>The preposition that marks a nominal, by the hash of its form; 0 where none does.</summary>
    public int CaseOf(int word)
    {
        for (var child = _firstChild[word]; child >= 0; child = _nextChild[child])
            if (Words[child].Relation == Relation.Case && child != word) return child;
        return -1;
    }

    /// <summary>The preposition under which an argument stands, in small letters; "?" where it was taken by its place in the clause alone.</summary>
    public string PrepositionOf(in Argument argument) => CaseOf(argument.Node) is var mark and >= 0 && Words[mark].Form == argument.Key
        ? Analysis.Form(mark).ToString().ToLowerInvariant() : "?";

    public int Child(int word, Relation relation)
    {
        for (var child = _firstChild[word]; child >= 0; child = _nextChild[child])
            if (Words[child].Relation == relation) return child;
        return -1;
    }

    /// <summary>True when <paramref name="word"/> hangs under <paramref name="ancestor"/> at any depth.</summary>
    public bool Under(int word, int ancestor)
    {
        for (var depth = 0; depth < 40 && word >= 0; depth++)
        {
            if (word == ancestor) return true;
            word = Words[word].Head;
        }

        return false;
    }

    /// <summary>Follows "a series of attacks" to the attacks.</summary>
    public int Meant(int word)
    {
        for (var depth = 0; depth < 3 && (Grammar(word) & GrammarRole.Quantity) != 0 && MentionAt(word) is null; depth++)
        {
            var next = Child(word, Relation.Nmod);
            if (next >= 0 && !Lexicon.ListsForms && CaseOf(next) is var mark and >= 0 && (Grammar(mark) & GrammarRole.Genitive) == 0) next = -1;
            if (next < 0) next = Child(word, Relation.Obl);
            if (next < 0) next = Child(word, Relation.Compound);
            if (next < 0) break;
            word = next;
        }

        return word;
    }

    private string? FindMainState()
    {
        var codes = new CodeTally();
        foreach (var mention in Reading.Mentions)
            if (mention.Codes.Count == 1) codes.Add(mention.Codes[0]);
        return codes.Majority();
    }

    // "anti-American protests" are not America's; "Georgia" among places of another state is not the state of that name.
    private bool IsHeldApart(Mention mention)
    {
        var text = Reading.Document.Text.AsSpan(0, mention.Span.Start);
        if (text.Length > 2 && text[^1] is '-' or '‑')
        {
            var start = text.Length - 1;
            while (start > 0 && char.IsLetter(text[start - 1])) start--;
            if ((Lexicon.Grammar(WordHash.Lower(text[start..^1])) & GrammarRole.Apart) != 0) return true;
        }

        // "Soviet-made missiles", "a UN-backed plan".
        if (mention.EndWord + 1 < Words.Length && Analysis.Form(mention.EndWord) is "-" or "‑" && (Grammar(mention.EndWord + 1) & GrammarRole.Apart) != 0) return true;
        if (mention.Kind != MentionKind.State || mention.Codes.Count != 1) return false;
        foreach (var place in Reading.Places)
            if (place.Span.Contains(mention.Span)) return place.Country is { } country && !place.Disputed && country != mention.Codes[0];
        return false;
    }

    // "Jakarta - Presiden ..." names where the report was written, nobody who acts.
    private bool IsDateline(Mention mention, out int end)
    {
        end = mention.EndWord;
        var sentence = Analysis.Sentences[mention.Sentence];
        if (mention.FirstWord != sentence.FirstWord) return false;
        for (var word = mention.EndWord; word < Math.Min(sentence.EndWord, mention.EndWord + 5); word++)
        {
            end = word + 1;
            switch (Analysis.Form(word))
            {
                case "-" or "–" or "—" or "--":
                    return Words[word].SpaceAfter;
                case "(" or ")" or "," or ".":
                    continue;
                default:
                    // "Manila, 4 March 2026 -", but not "Chile 4 - 2".
                    if (Words[word].Tag is Upos.Num && word > mention.EndWord) continue;
                    if (Words[word].Tag is not (Upos.Propn or Upos.X or Upos.Sym)) return IsCapitals(mention, sentence, ref end);
                    continue;
            }
        }

        return IsCapitals(mention, sentence, ref end);
    }

    // "SEOUL The North fired": a place in capitals before a sentence that is not.
    private bool IsCapitals(Mention mention, in Sentence sentence, ref int end)
    {
        end = mention.EndWord;
        var text = Reading.Document.Text;
        if (mention.Kind != MentionKind.State || mention.Rule is "state-adjective" || mention.Span.Length < 4) return false;
        foreach (var c in mention.Span.Of(text))
            if (!char.IsUpper(c) && c is not (' ' or '/')) return false;
        var next = mention.EndWord;
        if (next >= sentence.EndWord || !char.IsUpper(Analysis.Form(next)[0])) return false;
        return Analysis.Form(next).ContainsAnyInRange('a', 'z') || (Analysis.Form(next).Length == 1 && next + 1 < sentence.EndWord && Analysis.Form(next + 1).ContainsAnyInRange('a', 'z'));
    }

    // The longest phrase from each word on; it speaks for the word that heads it.
    private void Classify(int first, int end)
    {
        for (var word = first; word < end; word++)
        {
            var phrases = Lexicon.Classes.StartingWith(Words[word].Form);
            if (Lemma(word) != Words[word].Form && Lexicon.Classes.StartingWith(Lemma(word)) is { } more) phrases = phrases is null ? more : [.. phrases, .. more];
            if (phrases is null) continue;
            foreach (var phrase in phrases)
            {
                if (!Stands(phrase.Words, word)) continue;
                var head = HeadOf(word, word + phrase.Words.Length);
                _classes[head] |= phrase.Classes;
                Topics[word] |= phrase.Topics;
                if (phrase.Words.Length > 1) break;
            }
        }
    }

    private bool Stands(ulong[] phrase, int word)
    {
        if (word + phrase.Length > Words.Length) return false;
        for (var i = 1; i < phrase.Length; i++)
            if (Words[word + i].Form != phrase[i] && Words[word + i].Lemma != phrase[i]) return false;
        return true;
    }
}
