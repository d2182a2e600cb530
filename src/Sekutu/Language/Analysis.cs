using Sekutu.Language.Encoders;
using Sekutu.Text;

namespace Sekutu.Language;

/// <summary>What the language layer found in one document: sentences, words with tags and trees, names.</summary>
/// <remarks>
/// Owns growing arrays that are used again for the next document (<see cref="Reset"/>), so a worker allocates nothing per word once warm.
/// Spans taken from it are valid until the next reset. Not for use by several threads at once.
/// </remarks>
public sealed class Analysis
{
    // Three layers, each between -1 and 1, are added up in a state; so scaled it fits a byte.
    private const float StateScale = 42;

    private Word[] _words = new Word[256];
    private Sentence[] _sentences = new Sentence[16];
    private readonly List<NameSpan> _names = [];
    private int _wordCount;
    private int _sentenceCount;
    private Action<Analysis, int>? _parse;
    private bool[] _hasTree = [];
    private sbyte[] _states = [];

    /// <summary>The document read.</summary>
    public Document Document { get; private set; } = new("-", "");

    /// <summary>The language, as the name of its folder under <c>knowledge/</c> ("id", "en"); null where it is none that Sekutu reads.</summary>
    public string? Language { get; set; }

    /// <summary>What has been read so far.</summary>
    public LanguageLayers Layers { get; set; }

    /// <summary>The words in the order of the text; the span may be written to by language stages.</summary>
    public Span<Word> Words => _words.AsSpan(0, _wordCount);

    /// <summary>The sentences in the order of the text.</summary>
    public ReadOnlySpan<Sentence> Sentences => _sentences.AsSpan(0, _sentenceCount);

    /// <summary>The names in the order of the text; they do not overlap.</summary>
    public List<NameSpan> Names => _names;

    /// <summary>
    /// Reads the tree of a sentence where trees were left to be asked for (<see cref="LanguageReader.Read(Document, Analysis, LanguageLayers, LanguageLayers)"/>).
    /// Before it, its words have neither heads nor relations; once read, or where all trees were read at once, nothing is done.
    /// </summary>
    /// <param name="sentence">Index of the sentence.</param>
    public void NeedTree(int sentence)
    {
        if (_parse is null || _hasTree[sentence]) return;
        _hasTree[sentence] = true;
        _parse(this, sentence);
    }

    /// <summary>
    /// What the network that read the tree of a sentence knows of a word: <see cref="EncoderSize.State"/> numbers; only where trees were left to be asked for
    /// and this sentence's was (<see cref="NeedTree"/>).
    /// </summary>
    internal ReadOnlySpan<sbyte> StateOf(int word) => _states.AsSpan(word * EncoderSize.State, EncoderSize.State);

    /// <summary>Keeps what the network knows of the words from one on, where trees were left to be asked for.</summary>
    internal void KeepStates(int firstWord, ReadOnlySpan<float> states)
    {
        if (_parse is null) return;
        var kept = _states.AsSpan(firstWord * EncoderSize.State, states.Length);
        for (var i = 0; i < kept.Length; i++) kept[i] = (sbyte)(states[i] * StateScale);
    }

    /// <summary>Leaves the trees of the document to be read when asked for.</summary>
    internal void LeaveTrees(Action<Analysis, int> parse)
    {
        _parse = parse;
        if (_hasTree.Length < _sentenceCount) _hasTree = new bool[_sentences.Length];
        Array.Clear(_hasTree, 0, _sentenceCount);
        if (_states.Length < _wordCount * EncoderSize.State) _states = new sbyte[_words.Length * EncoderSize.State];
    }

    /// <summary>Starts on another document.</summary>
    public void Reset(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Document = document;
        Language = null;
        Layers = LanguageLayers.None;
        _parse = null;
        _wordCount = 0;
        _sentenceCount = 0;
        _names.Clear();
    }

    /// <summary>Adds a word to the sentence being built.</summary>
    public void AddWord(in Word word)
    {
        if (_wordCount == _words.Length) Array.Resize(ref _words, _words.Length * 2);
        _words[_wordCount++] = word;
    }

    /// <summary>Ends a sentence: all words added since the last one belong to it.</summary>
    public void AddSentence(Text.Span span, int paragraph)
    {
        var first = _sentenceCount == 0 ? 0 : _sentences[_sentenceCount - 1].EndWord;
        if (first == _wordCount) return;
        if (_sentenceCount == _sentences.Length) Array.Resize(ref _sentences, _sentences.Length * 2);
        _sentences[_sentenceCount++] = new Sentence(span, first, _wordCount - first, paragraph);
    }

    /// <summary>Makes one word of every surface token, before anything but words has been read.</summary>
    internal void JoinTokens()
    {
        var kept = 0;
        for (var s = 0; s < _sentenceCount; s++)
        {
            var first = kept;
            for (var i = _sentences[s].FirstWord; i < _sentences[s].EndWord; i++)
            {
                if (!_words[i].JoinedToPrevious || kept == first)
                {
                    _words[kept] = _words[i];
                    _words[kept++].JoinedToPrevious = false;
                    continue;
                }

                ref var token = ref _words[kept - 1];
                token.Span = token.Span.Cover(_words[i].Span);
                token.Form = WordHash.Lower(Document[token.Span]);
                token.SpaceAfter = _words[i].SpaceAfter;
            }

            _sentences[s] = _sentences[s] with { FirstWord = first, WordCount = kept - first };
        }

        _wordCount = kept;
    }

    /// <summary>The characters of a word.</summary>
    public ReadOnlySpan<char> Form(int word) => Document[_words[word].Span];

    /// <summary>The span from the first character of one word to the last of another.</summary>
    public Text.Span SpanOf(int firstWord, int endWord) => new(_words[firstWord].Span.Start, _words[endWord - 1].Span.End);

    /// <summary>The word that covers an offset, else the first that starts after it; the count of words where none does.</summary>
    public int WordAt(int offset)
    {
        int low = 0, high = _wordCount;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_words[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The sentence that covers an offset, else the first that starts after it; the count of sentences where none does.</summary>
    public int SentenceAt(int offset)
    {
        int low = 0, high = _sentenceCount;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_sentences[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
