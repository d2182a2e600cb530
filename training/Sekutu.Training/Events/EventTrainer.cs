using Sekutu.Language.Models;
using Sekutu.Reading.Events.Judging;

namespace Sekutu.Training.Events;

/// <summary>Trains the judge of events, and measures it in folds: each part of the articles by a model that has not seen it.</summary>
internal sealed class EventTrainer(int seed, Action<string> tell)
{
    /// <summary>Parts of the articles.</summary>
    public const int Folds = 5;

    private const float Even = 0.5f;

    private sealed record Kind(string Name, int Classes, int Least, int Passes, float Smallest);

    // Chosen so that both languages' models together fit what is left of 25 MB; half as many features lose a hundredth of F1.
    private static readonly Kind Trigger = new("trigger", EventModel.TriggerClasses, 5, 5, 0.12f);
    private static readonly Kind Party = new("party", EventModel.PartyClasses, 5, 5, 0.12f);
    private static readonly Kind Status = new("status", EventModel.StatusClasses, 5, 5, 0.12f);

    /// <summary>Trains a model and writes it.</summary>
    /// <returns>The scores of the folds, for the card.</returns>
    public List<string> Train(EventExampleReader reader, string path)
    {
        var examples = reader.Read();
        tell($"  {examples.Triggers.Count} words, {examples.Parties.Count} actors, {examples.Statuses.Count} tellings");
        var (triggers, parties, statuses) = (new Counts(), new Counts(), new Counts());
        for (var fold = 0; fold < Folds; fold++)
        {
            var (trigger, party, status) = (Learn(Trigger, examples.Triggers, fold), Learn(Party, examples.Parties, fold), Learn(Status, examples.Statuses, fold));
            Measure(triggers, examples.Triggers, fold, trigger);
            Measure(parties, examples.Parties, fold, party);
            Measure(statuses, examples.Statuses, fold, status);
            triggers.Missing += examples.Missed[fold];
            parties.Missing += examples.MissedParties[fold];
        }

        using (var file = new ModelFile.Writer(path))
        {
            file.Add<byte>("words", Differences.Pack(reader.Words.Select(EventModel.Shortened).Distinct().Order()));
            foreach (var (kind, all) in new[] { (Trigger, examples.Triggers), (Party, examples.Parties), (Status, examples.Statuses) })
                Learn(kind, all, -1).Write(file, kind.Name, kind.Smallest);
        }

        return
        [
            $"words that tell an event, with the right type: {triggers.F1}",
            $"parties of a labelled event, on the right side: {parties.F1}",
            $"status of a labelled event: {statuses.Share} right; the rules alone {ByRules(examples.Statuses, examples.StatusesByRules).Share}",
        ];
    }

    private LogisticLearner Learn(Kind kind, List<Example> examples, int without)
    {
        var seen = without < 0 ? examples : examples.FindAll(example => example.Fold != without);
        var learner = new LogisticLearner(seen, kind.Classes, kind.Least);
        learner.Learn(seen, kind.Passes, seed);
        return learner;
    }

    private static void Measure(Counts counts, List<Example> examples, int fold, LogisticLearner learner)
    {
        foreach (var example in examples)
        {
            if (example.Fold != fold) continue;
            var chances = new float[learner.Classes];
            learner.Judge(example.Features, example.States, chances);
            counts.Add(example.Class, Answer(chances));
        }
    }

    private static Counts ByRules(List<Example> examples, List<int> answers)
    {
        var counts = new Counts();
        for (var i = 0; i < examples.Count; i++) counts.Add(examples[i].Class, answers[i]);
        return counts;
    }

    // As the reader of events takes it: none unless everything else together is likelier, then the likeliest of that. A status is never none.
    private static int Answer(float[] chances)
    {
        var best = chances.Length == EventModel.StatusClasses ? 0 : 1;
        for (var i = best + 1; i < chances.Length; i++)
            if (chances[i] > chances[best]) best = i;
        return chances.Length != EventModel.StatusClasses && chances[0] > Even ? 0 : best;
    }
}
