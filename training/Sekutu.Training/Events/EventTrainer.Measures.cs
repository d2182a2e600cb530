using Sekutu.Reading.Events.Judging;

namespace Sekutu.Training.Events;

/// <summary>How well what was learned answers on the part of the articles that it has not seen.</summary>
internal sealed partial class EventTrainer
{
    private static void Measure(Counts counts, List<Example> examples, LogisticLearner learner)
    {
        var chances = new float[learner.Classes];
        foreach (var example in examples)
        {
            if (example.Fold != Held) continue;
            learner.Judge(example.Features, example.States, chances);
            counts.Add(example.Class, Answer(chances));
        }
    }

    // Words are judged together with the network, whose scores of the held ones stand in their order.
    private void MeasureTriggers(Counts counts, EventExamples examples, List<float[]> scores)
    {
        var learner = Learn(Trigger, examples.Triggers, Held);
        var chances = new float[EventModel.TriggerClasses];
        var at = 0;
        foreach (var example in examples.Triggers)
        {
            if (example.Fold != Held) continue;
            learner.Judge(example.Features, example.States, chances);
            Classifier.Join(chances, scores[at++]);
            counts.Add(example.Class, Answer(chances));
        }
    }

    // The likeliest time that is likelier than not, by the model alone; the reader of events keeps more of the rules' dates. The answers are compared by what they say.
    private static void MeasureDates(Counts counts, EventExamples examples, LogisticLearner learner)
    {
        var chances = new float[EventModel.DateClasses];
        foreach (var telling in HeldTellings(examples))
        {
            var (best, chance) = ((string?)null, Even);
            for (var i = 0; i < telling.Values.Length; i++)
            {
                var example = examples.Dates[telling.First + i];
                learner.Judge(example.Features, example.States, chances);
                if (chances[1] > chance) (best, chance) = (telling.Values[i], chances[1]);
            }

            AddDate(counts, telling.Wanted, best);
        }
    }

    private static Counts DatesByRules(EventExamples examples)
    {
        var counts = new Counts();
        foreach (var telling in HeldTellings(examples)) AddDate(counts, telling.Wanted, telling.ByRules);
        return counts;
    }

    private static IEnumerable<DatedTelling> HeldTellings(EventExamples examples) =>
        examples.Tellings.Where(telling => telling.Values.Length > 0 && examples.Dates[telling.First].Fold == Held);

    private static void AddDate(Counts into, string? wanted, string? found) => into.Add(wanted is null ? 0 : 1, found is null ? 0 : found == wanted ? 1 : 2);

    private static Counts ByRules(EventExamples examples)
    {
        var counts = new Counts();
        for (var i = 0; i < examples.Statuses.Count; i++)
            if (examples.Statuses[i].Fold == Held) counts.Add(examples.Statuses[i].Class, examples.StatusesByRules[i]);
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
