using Sekutu.Language.Models;
using Sekutu.Reading.Events.Judging;

namespace Sekutu.Training.Events;

/// <summary>Trains the judge of events, and measures it on one part of the articles by a model that has not seen it.</summary>
internal sealed partial class EventTrainer(int seed, Action<string> tell)
{
    /// <summary>Parts of the articles.</summary>
    public const int Folds = 5;

    /// <summary>A part that is never measured on.</summary>
    public const int NeverHeld = 1;

    private const int Held = 0;
    private const float Even = 0.5f;

    private sealed record Kind(string Name, int Classes, int Least, int Passes, float Smallest);

    // Chosen so that both languages' models together fit what is left of 25 MB; half as many features lose a hundredth of F1.
    private static readonly Kind Trigger = new("trigger", EventModel.TriggerClasses, 5, 5, 0.12f);
    private static readonly Kind Party = new("party", EventModel.PartyClasses, 5, 5, 0.12f);
    private static readonly Kind Date = new("date", EventModel.DateClasses, 5, 5, 0.12f);
    private static readonly Kind Status = new("status", EventModel.StatusClasses, 5, 5, 0.12f);

    /// <summary>Trains a model and writes it.</summary>
    /// <returns>The scores of one part of the articles, by a model that has not seen it, for the card.</returns>
    public List<string> Train(EventExampleReader reader, string path)
    {
        var examples = reader.Read();
        var nets = new TellingTrainer(reader.Trees, seed);
        tell($"  {examples.Triggers.Count} words, {examples.Parties.Count} actors, {examples.Statuses.Count} tellings, {examples.Dates.Count} times");
        List<float[]> scores = [];
        TellingLearner? net = null;
        // Two networks learn at once: one for the scores, one for the model.
        Parallel.Invoke(
            () => scores = TellingTrainer.Read(nets.Train(examples.Sentences.FindAll(sentence => sentence.Fold != Held)), examples.Sentences.FindAll(sentence => sentence.Fold == Held)),
            () => net = nets.Train(examples.Sentences));
        tell("  the network has learned");
        var (triggers, parties, statuses, dates) = (new Counts(), new Counts(), new Counts(), new Counts());
        MeasureTriggers(triggers, examples, scores);
        Measure(parties, examples.Parties, Learn(Party, examples.Parties, Held));
        Measure(statuses, examples.Statuses, Learn(Status, examples.Statuses, Held));
        MeasureDates(dates, examples, Learn(Date, examples.Dates, Held));
        triggers.Missing += examples.Missed[Held];
        parties.Missing += examples.MissedParties[Held];
        using (var file = new ModelFile.Writer(path))
        {
            file.Add<byte>("known", Differences.Pack(reader.Words.Select(EventModel.Shortened).Distinct().Order()));
            foreach (var (kind, all) in new[] { (Trigger, examples.Triggers), (Party, examples.Parties), (Status, examples.Statuses), (Date, examples.Dates) })
                Learn(kind, all, -1).Write(file, kind.Name, kind.Smallest);
            net!.Save(file);
        }

        var byRules = DatesByRules(examples);
        return
        [
            $"words that tell an event, with the right type: {triggers.F1}",
            $"parties of a labelled event, on the right side: {parties.F1}",
            $"status of a labelled event: {statuses.Share} right; the rules alone {ByRules(examples).Share}",
            $"date of a labelled event: {dates.Share} right ({dates.F1}); the rules alone {byRules.Share} ({byRules.F1})",
        ];
    }

    private LogisticLearner Learn(Kind kind, List<Example> examples, int without)
    {
        var seen = without < 0 ? examples : examples.FindAll(example => example.Fold != without);
        var learner = new LogisticLearner(seen, kind.Classes, kind.Least);
        learner.Learn(seen, kind.Passes, seed);
        return learner;
    }
}
