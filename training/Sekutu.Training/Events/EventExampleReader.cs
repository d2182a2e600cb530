using Sekutu.Knowledge;
using Sekutu.Language;
using Sekutu.Language.Encoders;
using Sekutu.Language.Models;
using Sekutu.Reading;
using Sekutu.Reading.Events;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Judging;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Events.Merging;
using Sekutu.Training.Encoders;

namespace Sekutu.Training.Events;

/// <summary>Reads annotated articles as the reader of events does, and notes what is known of each thing that it judges, with the annotator's answer.</summary>
internal sealed partial class EventExampleReader
{
    // A word is judged where that many articles tell an event by it; one that a single article uses so says little.
    private const int LeastArticles = 2;

    private readonly LanguageReader _language = new();
    private readonly ReadingPipeline _pipeline = new(ArticleReader.Stages().Where(stage => stage is not EventStage));
    private readonly LanguageLayers _layers = LanguageLayers.Words | LanguageLayers.Tags | LanguageLayers.Lemmas | LanguageLayers.Names | LanguageLayers.Trees;
    private readonly EventLexicon _lexicon;
    private readonly TypeConducts _conducts = new();
    private readonly List<LabelledArticle> _articles;
    private readonly RowTable _rows;
    private readonly Dictionary<ulong, (int Word, int[] Parts)> _forms = [];
    private readonly FeatureList _features = new();
    private readonly float[] _states = new float[EncoderSize.State];

    /// <param name="language">The language.</param>
    /// <param name="articles">The annotated articles.</param>
    public EventExampleReader(string language, List<LabelledArticle> articles)
    {
        Language = language;
        _lexicon = new EventLexicon(language);
        Clusters = WordClusters.Load(DataFolder.Models($"{language}.clusters.bin"));
        Trees = ModelFile.Load(DataFolder.Models($"{language}.trees.bin"));
        _rows = new RowTable(Trees.Array<ulong>("keys"));
        _articles = articles;
        Words = FindWords();
    }

    /// <summary>The language.</summary>
    public string Language { get; }

    /// <summary>Number of articles.</summary>
    public int Articles => _articles.Count;

    /// <summary>The model of trees, from which the network that reads sentences starts.</summary>
    public ModelFile Trees { get; }

    /// <summary>Words that tell events in several articles, by form and lemma.</summary>
    public HashSet<ulong> Words { get; }

    /// <summary>Classes of words.</summary>
    public WordClusters Clusters { get; }

    /// <summary>Reads what can be known of an article before anything is learned.</summary>
    public EventExamples Read()
    {
        var examples = new EventExamples();
        Each((article, part, view, drafts) =>
        {
            var labels = LabelsByWord(article, view, drafts);
            var triggers = new TriggerFeatures(view, drafts, Clusters);
            var parties = new PartyReader(view, drafts);
            var status = new StatusFeatures(view);
            var dates = new DateCandidateReader(view, _conducts);
            var told = new List<(EventDraft Draft, EventLabel Label)>();
            var words = new JudgedWords(view, drafts, Words.Contains);
            var judged = new List<int>();
            var matched = 0;
            for (var sentence = 0; sentence < view.Analysis.Sentences.Length; sentence++)
            {
                words.Gather(sentence, judged);
                if (judged.Count == 0) continue;
                var first = view.Analysis.Sentences[sentence].FirstWord;
                var example = new TellingSentence(EncoderExample.Of(view.Analysis, view.Analysis.Sentences[sentence], _rows, _forms), [], [], part);
                examples.Sentences.Add(example);
                told.Clear();
                foreach (var word in judged)
                {
                    var draft = words.At(sentence, word);
                    if (labels.ContainsKey(word)) matched++;
                    var label = labels.GetValueOrDefault(word);
                    triggers.Read(sentence, word, draft, _features);
                    WordStates.Read(view, word, _states);
                    examples.Triggers.Add(EventExamples.Of(_features, _states, label is null ? 0 : (int)label.Type + 1, part));
                    example.Words.Add(new ToldWord(word - first, label is null ? 0 : (int)label.Type + 1, label is null ? -1 : (int)label.Status));
                    if (label is null) continue;
                    Parties(label, parties, sentence, word, draft, example, first, examples);
                    told.Add((Status(label, status, view, drafts, sentence, word, draft, part, examples), label));
                }

                Dates(told, dates, drafts, sentence, part, examples);
            }

            examples.Missed[part] += labels.Count - matched;
        });
        return examples;
    }

    /// <summary>Reads the tellings of a part of the articles as rows, with whether each is right.</summary>
    /// <param name="model">A model that has not seen that part.</param>
    /// <param name="part">The part.</param>
    public List<Example> ReadRows(EventModel model, int part)
    {
        var (examples, reader) = (new List<Example>(), new EventRows(_conducts));
        Views(own => ArticlePart.IsLeftOut(own, part), (article, own, view) =>
        {
            var rows = reader.Tellings(view, model, new MeetingDay(view, _conducts));
            var right = RowMatcher.Right(view, rows, article.Events);
            var features = new RowFeatures(view);
            for (var i = 0; i < rows.Count; i++)
            {
                features.Read(rows[i], rows.Count, _features);
                examples.Add(EventExamples.Of(_features, [], right[i] ? 1 : 0, own));
            }
        });
        return examples;
    }

    private void Each(Action<LabelledArticle, int, ArticleView, SentenceDrafts> read) => Views(_ => true, (article, part, view) =>
    {
        var drafts = new SentenceDrafts(view, _conducts);
        drafts.ReadByRules();
        read(article, part, view, drafts);
    });

    private void Views(Func<int, bool> wanted, Action<LabelledArticle, int, ArticleView> read)
    {
        var analysis = new Analysis();
        for (var i = 0; i < _articles.Count; i++)
        {
            var part = ArticlePart.Of(i, _articles[i].Written);
            if (!wanted(part)) continue;
            _language.Read(_articles[i].Document, analysis, _layers, LanguageLayers.Trees);
            var reading = new ArticleReading(analysis);
            _pipeline.Read(reading);
            if (reading.Language is null || !SecurityGate.Passes(reading, _lexicon)) continue;
            read(_articles[i], part, new ArticleView(reading, _lexicon));
        }
    }
}
