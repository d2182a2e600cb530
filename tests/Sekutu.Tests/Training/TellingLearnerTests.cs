using Sekutu.Knowledge;
using Sekutu.Language;
using Sekutu.Language.Encoders;
using Sekutu.Language.Models;
using Sekutu.Reading.Events;
using Sekutu.Reading.Events.Judging;
using Sekutu.Tests.Support;
using Sekutu.Text;
using Sekutu.Training.Encoders;
using Sekutu.Training.Events;

namespace Sekutu.Tests.Training;

/// <summary>Teaches the network of tellings a few made sentences, in seconds.</summary>
public sealed class TellingLearnerTests
{
    private static readonly string[] Actors = ["Kenya", "Peru", "Chile", "Norway", "Ghana"];

    [Fact]
    public void What_is_learned_survives_the_disk_and_is_read_from_the_words_of_a_sentence()
    {
        using var folder = new TemporaryFolder();
        var trees = ModelFile.Load(DataFolder.Models("en.trees.bin"));
        var rows = new RowTable(trees.Array<ulong>("keys"));
        var language = new LanguageReader();

        // "struck" tells force done to somebody, "visits" a meeting ahead of both, "grows" nothing.
        (string Word, int Type)[] taught = [("struck", (int)EventType.Assault + 1), ("visits", (int)EventType.Consult + 1), ("grows", 0)];
        var sentences = Enumerable.Range(0, 300).Select(n => Sentence(language, rows, taught[n % 3], n)).ToList();
        var learner = new TellingTrainer(trees, 1).Train(sentences);
        var path = Path.Combine(folder.Path, "model");
        using (var file = new ModelFile.Writer(path)) learner.Save(file);
        var net = new TellingNet(ModelFile.Load(path));
        var answers = new float[16 * TellingNet.Width];
        for (var n = 0; n < 3; n++)
        {
            var analysis = Read(language, $"Canada {taught[n].Word} Jordan .");
            net.Read(analysis, 0, analysis.Words.Length, answers);
            var told = answers.AsSpan(TellingNet.Width, EventModel.TriggerClasses).ToArray();
            Assert.Equal(taught[n].Type, Array.IndexOf(told, told.Max()));
            if (taught[n].Type == 0) continue;
            var standing = answers.AsSpan(TellingNet.Width + TellingNet.Standing, EventModel.StatusClasses).ToArray();
            Assert.Equal(Status(taught[n].Type), Array.IndexOf(standing, standing.Max()));
            Assert.Equal(1, Role(net, answers, 0, taught[n].Type));
            Assert.Equal(Target(taught[n].Type), Role(net, answers, 2, taught[n].Type));
        }
    }

    private static Analysis Read(LanguageReader language, string text)
    {
        var analysis = new Analysis();
        language.Read(new Document("made", text, new DocumentDetails(Language: "en")), analysis, LanguageLayers.Words | LanguageLayers.Tags);
        return analysis;
    }

    private static TellingSentence Sentence(LanguageReader language, RowTable rows, (string Word, int Type) taught, int n)
    {
        var analysis = Read(language, $"{Actors[n % 5]} {taught.Word} {Actors[n / 5 % 5]} .");
        var parts = new int[EncoderFeatures.MostParts];
        var words = Enumerable.Range(0, analysis.Words.Length).ToArray();
        return new TellingSentence(
            new EncoderExample(
                [.. words.Select(word => rows.Find(EncoderFeatures.Word(analysis.Form(word))))],
                [.. words.Select(word => parts[..EncoderFeatures.Parts(analysis.Form(word), false, FormLexicon.Empty, parts)])],
                [],
                [.. words.Select(word => (int)analysis.Words[word].Tag)],
                0),
            [new ToldWord(1, taught.Type, taught.Type == 0 ? -1 : Status(taught.Type))],
            taught.Type == 0 ? [] : [new ToldRole(1, 0, taught.Type - 1, 1), new ToldRole(1, 2, taught.Type - 1, Target(taught.Type))],
            0);
    }

    // What is struck suffers; whom one meets acts too.
    private static int Target(int type) => type == (int)EventType.Assault + 1 ? 2 : 1;

    private static int Status(int type) => (int)(type == (int)EventType.Assault + 1 ? EventStatus.Happened : EventStatus.Planned);

    private static int Role(TellingNet net, float[] answers, int named, int type)
    {
        var scores = new float[EventModel.PartyClasses];
        net.Roles.Score(answers.AsSpan(TellingNet.Width, TellingNet.Width), answers.AsSpan(named * TellingNet.Width, TellingNet.Width), (EventType)(type - 1), named - 1, scores);
        return Array.IndexOf(scores, scores.Max());
    }
}
