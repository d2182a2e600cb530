using Sekutu.Knowledge;
using Sekutu.Language;
using Sekutu.Language.Encoders;
using Sekutu.Language.Models;
using Sekutu.Reading;
using Sekutu.Reading.Events;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Judging;
using Sekutu.Reading.Events.Lexicon;
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
        _lexicon = new EventLexicon(language);
        Clusters = WordClusters.Load(DataFolder.Models($"{language}.clusters.bin"));
        Trees = ModelFile.Load(DataFolder.Models($"{language}.trees.bin"));
        _rows = new RowTable(Trees.Array<ulong>("keys"));
        _articles = articles;
        Words = FindWords();
    }

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
        Each((article, fold, view, drafts) =>
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
                if (judged.Count > 0) examples.Sentences.Add(Sentence(view, sentence, judged, labels, fold));
                told.Clear();
                foreach (var word in judged)
                {
                    var draft = words.At(sentence, word);
                    if (labels.ContainsKey(word)) matched++;
                    var label = labels.GetValueOrDefault(word);
                    triggers.Read(sentence, word, draft, _features);
                    WordStates.Read(view, word, _states);
                    examples.Triggers.Add(EventExamples.Of(_features, _states, label is null ? 0 : (int)label.Type + 1, fold));
                    if (label is null) continue;
                    Parties(label, parties, sentence, word, draft, fold, examples);
                    told.Add((Status(label, status, view, drafts, sentence, word, draft, fold, examples), label));
                }

                Dates(told, dates, drafts, sentence, fold, examples);
            }

            examples.Missed[fold] += labels.Count - matched;
        });
        return examples;
    }

    private TellingSentence Sentence(ArticleView view, int sentence, List<int> judged, Dictionary<int, EventLabel> labels, int fold)
    {
        var bounds = view.Analysis.Sentences[sentence];
        return new TellingSentence(
            EncoderExample.Of(view.Analysis, bounds, _rows, _forms),
            [.. judged.Select(word => word - bounds.FirstWord)],
            [.. judged.Select(word => labels.TryGetValue(word, out var label) ? (int)label.Type + 1 : 0)],
            fold);
    }

    private void Each(Action<LabelledArticle, int, ArticleView, SentenceDrafts> read)
    {
        var analysis = new Analysis();
        for (var i = 0; i < _articles.Count; i++)
        {
            _language.Read(_articles[i].Document, analysis, _layers, LanguageLayers.Trees);
            var reading = new ArticleReading(analysis);
            _pipeline.Read(reading);
            if (reading.Language is null || !SecurityGate.Passes(reading, _lexicon)) continue;
            var view = new ArticleView(reading, _lexicon);
            var drafts = new SentenceDrafts(view, _conducts);
            drafts.ReadByRules();
            read(_articles[i], _articles[i].Written ? EventTrainer.NeverHeld : i % EventTrainer.Folds, view, drafts);
        }
    }
}
