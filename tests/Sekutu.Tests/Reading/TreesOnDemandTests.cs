using Sekutu.Answers.Formats;
using Sekutu.Language;
using Sekutu.Reading;
using Sekutu.Reading.Events;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Events.Slots;
using Sekutu.Tests.Specs;
using Sekutu.Tests.Support;
using Sekutu.Text;

namespace Sekutu.Tests.Reading;

/// <summary>Trees are read only for sentences that a stage asks about; nothing that reading finds may hang on it.</summary>
public sealed class TreesOnDemandTests
{
    private static readonly LanguageReader Language = new();
    private static readonly ReadingPipeline Pipeline = new(ArticleReader.Stages());

    [Fact]
    public void ReadingFindsTheSameWithAllTreesReadAhead()
    {
        foreach (var document in Documents())
        {
            var analysis = new Analysis();
            Language.Read(document, analysis, Pipeline.Language, Pipeline.AsksFor);
            for (var sentence = 0; sentence < analysis.Sentences.Length; sentence++) analysis.NeedTree(sentence);
            var ahead = new ArticleReading(analysis);
            Pipeline.Read(ahead);
            Assert.Equal(Json(ahead), Json(SharedReader.Instance.Read(document)));
        }
    }

    [Fact]
    public void SentencesAreLeftWithoutTrees()
    {
        var reading = SharedReader.Instance.Read(new Document("short", "The rain stopped. China criticised Japan on Monday. The old cat slept.", new DocumentDetails(Language: "en")));
        bool[] parsed = [.. Enumerable.Range(0, 3).Select(n => reading.Analysis.Words[reading.Analysis.Sentences[n].FirstWord].Relation != Relation.None)];
        Assert.Equal([false, true, false], parsed);
    }

    [Fact]
    public void TheFirstLookPassesOverNoSentenceThatTellsAnEvent()
    {
        var passedOver = 0;
        foreach (var document in Documents())
        {
            var reading = SharedReader.Instance.Read(document);
            if (reading.Language is not { } language) continue;
            var view = new ArticleView(reading, new EventLexicon(language));
            var clauses = new ClauseReader(view);
            var look = new FirstLook(view, clauses);
            var demands = new DemandReader(view, clauses, new Speakers(view, clauses, new Attachment(view)));
            for (var sentence = 0; sentence < reading.Analysis.Sentences.Length; sentence++)
            {
                if (look.MayTell(sentence)) continue;
                passedOver++;
                view.Lay(sentence);
                var drafts = new List<EventDraft>();
                clauses.Read(sentence, drafts);
                demands.Read(sentence, drafts);
                Assert.DoesNotContain(drafts, draft => draft.Sources.Count + draft.Targets.Count > 0 || (draft.Sense.IsNoun && draft.Type == EventType.Consult));
            }
        }

        Assert.True(passedOver > 30, $"only {passedOver} sentences were passed over");
    }

    private static string Json(ArticleReading reading)
    {
        using var json = new ArticleJson();
        return json.Line(reading);
    }

    // Everything written as an example, and the samples.
    private static IEnumerable<Document> Documents()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "specs"), "*.md", SearchOption.AllDirectories).Where(path => Path.GetFileName(path) != "README.md").Order(StringComparer.Ordinal))
            foreach (var example in SpecExample.In(path, Path.GetFileName(path)))
                foreach (var article in example.Articles) yield return article;
        foreach (var path in Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "samples"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            yield return new Document(Path.GetFileName(path), File.ReadAllText(path));
    }
}
