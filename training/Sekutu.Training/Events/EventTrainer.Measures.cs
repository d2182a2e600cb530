using System.Globalization;
using Sekutu.Reading.Events.Judging;

namespace Sekutu.Training.Events;

/// <summary>How well what was learned answers on the part of the articles that it has not seen.</summary>
internal sealed partial class EventTrainer
{
    // By learners that have not seen the measured part.
    private List<string> Measure(EventExamples examples, EventLearners learners)
    {
        var (triggers, parties, statuses, dates) = (new Counts(), new Counts(), new Counts(), new Counts());
        var scores = TellingTrainer.Read(learners.Net, examples.Sentences.FindAll(sentence => sentence.Part == ArticlePart.Measured));
        Measure(triggers, examples.Triggers, learners.Trigger, scores.Types);
        Measure(parties, examples.Parties, learners.Party, scores.Roles);
        Measure(statuses, examples.Statuses, learners.Status, scores.Statuses);
        MeasureDates(dates, examples, learners.Date);
        triggers.Missing += examples.Missed[ArticlePart.Measured];
        parties.Missing += examples.MissedParties[ArticlePart.Measured];
        var byRules = DatesByRules(examples);
        return
        [
            $"words that tell an event, with the right type: {triggers.F1}",
            $"parties of a labelled event, on the right side: {parties.F1}",
            $"status of a labelled event: {statuses.Share} right; the rules alone {ByRules(examples).Share}",
            $"date of a labelled event: {dates.Share} right ({dates.F1}); the rules alone {byRules.Share} ({byRules.F1})",
        ];
    }

    // Of the rows that stand from some chances on: how many are right in type, parties and status, and what share of all right ones that is.
    private static IEnumerable<string> MeasureRows(List<Example> rows, LogisticLearner learner)
    {
        var chances = new float[EventModel.RowClasses];
        var judged = new List<(float Chance, int Right)>();
        foreach (var row in rows)
        {
            if (row.Part != ArticlePart.Measured) continue;
            learner.Judge(row.Features, [], chances);
            judged.Add((chances[1], row.Class));
        }

        foreach (var least in new[] { 0, RowJudge.Least, 0.5f, 0.7f })
        {
            var stand = judged.FindAll(row => row.Chance >= least);
            var right = (float)stand.Sum(row => row.Right);
            yield return string.Create(CultureInfo.InvariantCulture, $"rows given {least:F1} or more: {stand.Count} of {judged.Count}, {right / stand.Count:F3} right in type, parties and status, {right / judged.Sum(row => row.Right):F3} of all right ones");
        }
    }

    // What is held is judged together with the network, whose scores of it stand in its order; null where the network says nothing of one.
    private static void Measure(Counts counts, List<Example> examples, LogisticLearner learner, List<float[]?> scores)
    {
        var chances = new float[learner.Classes];
        var at = 0;
        foreach (var example in examples)
        {
            if (example.Part != ArticlePart.Measured) continue;
            learner.Judge(example.Features, example.States, chances);
            if (scores[at++] is { } own) Classifier.Join(chances, own);
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
        examples.Tellings.Where(telling => telling.Values.Length > 0 && examples.Dates[telling.First].Part == ArticlePart.Measured);

    private static void AddDate(Counts into, string? wanted, string? found) => into.Add(wanted is null ? 0 : 1, found is null ? 0 : found == wanted ? 1 : 2);

    private static Counts ByRules(EventExamples examples)
    {
        var counts = new Counts();
        for (var i = 0; i < examples.Statuses.Count; i++)
            if (examples.Statuses[i].Part == ArticlePart.Measured) counts.Add(examples.Statuses[i].Class, examples.StatusesByRules[i]);
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
