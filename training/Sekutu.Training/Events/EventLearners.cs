using Sekutu.Language.Models;
using Sekutu.Reading.Events.Judging;

namespace Sekutu.Training.Events;

/// <summary>All that is learned of tellings from the articles, or from all but one part of them.</summary>
internal sealed class EventLearners
{
    private sealed record Kind(string Name, int Classes, int Least, int Passes, float Smallest);

    // Chosen so that both languages' models together fit what is left of 25 MB; half as many features lose a hundredth of F1.
    private static readonly Kind TriggerKind = new("trigger", EventModel.TriggerClasses, 5, 5, 0.12f);
    private static readonly Kind PartyKind = new("party", EventModel.PartyClasses, 5, 5, 0.12f);
    private static readonly Kind DateKind = new("date", EventModel.DateClasses, 5, 5, 0.12f);
    private static readonly Kind StatusKind = new("status", EventModel.StatusClasses, 5, 5, 0.12f);
    private static readonly Kind RowKind = new("row", EventModel.RowClasses, 5, 8, 0.03f);
    private readonly int _seed;

    /// <summary>Learns.</summary>
    /// <param name="examples">What is learned from.</param>
    /// <param name="leftOut">The part that is left out; <see cref="ArticlePart.None"/> for none.</param>
    /// <param name="trees">The model of trees, from which the network starts.</param>
    /// <param name="seed">Of all that is drawn.</param>
    public EventLearners(EventExamples examples, int leftOut, ModelFile trees, int seed)
    {
        _seed = seed;
        Net = new TellingTrainer(trees, seed).Train(examples.Sentences.FindAll(sentence => !ArticlePart.IsLeftOut(sentence.Part, leftOut)));
        (Trigger, Party) = (Learn(TriggerKind, examples.Triggers, leftOut), Learn(PartyKind, examples.Parties, leftOut));
        (Status, Date) = (Learn(StatusKind, examples.Statuses, leftOut), Learn(DateKind, examples.Dates, leftOut));
    }

    /// <summary>Reads sentences.</summary>
    public TellingLearner Net { get; }

    /// <summary>Judges words.</summary>
    public LogisticLearner Trigger { get; }

    /// <summary>Judges parties.</summary>
    public LogisticLearner Party { get; }

    /// <summary>Judges how an act stands.</summary>
    public LogisticLearner Status { get; }

    /// <summary>Judges when it is.</summary>
    public LogisticLearner Date { get; }

    /// <summary>Learns to judge rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="leftOut">The part that is left out.</param>
    public LogisticLearner LearnRows(List<Example> rows, int leftOut) => Learn(RowKind, rows, leftOut);

    /// <summary>Writes a model.</summary>
    /// <param name="path">Where.</param>
    /// <param name="words">The words that are judged.</param>
    /// <param name="rows">Judges rows.</param>
    public void Save(string path, IEnumerable<ulong> words, LogisticLearner rows)
    {
        using var file = new ModelFile.Writer(path);
        file.Add<byte>("known", Differences.Pack(words.Select(EventModel.Shortened).Distinct().Order()));
        foreach (var (kind, learner) in new[] { (TriggerKind, Trigger), (PartyKind, Party), (StatusKind, Status), (DateKind, Date), (RowKind, rows) })
            learner.Write(file, kind.Name, kind.Smallest);
        Net.Save(file);
    }

    private LogisticLearner Learn(Kind kind, List<Example> examples, int leftOut)
    {
        var seen = examples.FindAll(example => !ArticlePart.IsLeftOut(example.Part, leftOut));
        var learner = new LogisticLearner(seen, kind.Classes, kind.Least);
        learner.Learn(seen, kind.Passes, _seed);
        return learner;
    }
}
