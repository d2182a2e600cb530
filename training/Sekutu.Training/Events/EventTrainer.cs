using System.Globalization;
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

    private static readonly Kind Trigger = new("trigger", EventModel.TriggerClasses, 3, int.Parse(Environment.GetEnvironmentVariable("PASSES") ?? "8"), 0.08f);
    private static readonly Kind Party = new("party", EventModel.PartyClasses, 4, 8, 0.08f);
    private static readonly Kind Status = new("status", EventModel.StatusClasses, 3, 6, 0.08f);
    private static readonly Kind Same = new("same", 2, 4, 6, 0.05f);

    /// <summary>Trains a model and writes it.</summary>
    /// <returns>The scores of the folds, for the card.</returns>
    public List<string> Train(EventExampleReader reader, string path)
    {
        var examples = reader.Read();
        tell($"  {examples.Triggers.Count} words, {examples.Parties.Count} actors, {examples.Statuses.Count} tellings");
        var scores = new List<string>();
        var parties = new ChanceReader[Folds];
        var (triggers, partyScore, statuses, same) = (new Counts(), new Counts(), new Counts(), new Counts());
        var statusesByRules = new Counts();
        var samesByRules = new Counts();
        var sweep = new Counts[6]; for (var i = 0; i < 6; i++) sweep[i] = new Counts();
        double loss = 0;
        for (var fold = 0; fold < Folds; fold++)
        {
            var learner = Learn(Party, examples.Parties, fold);
            parties[fold] = (features, states, chances) => learner.Judge(new Example(features.ToArray(), states.ToArray(), 0, 0)).CopyTo(chances);
            Measure(partyScore, examples.Parties, fold, learner);
            partyScore.Missing += examples.MissedParties[fold];
            var tl = Learn(Trigger, examples.Triggers, fold);
            Measure(triggers, examples.Triggers, fold, tl);
            for (var t = 0; t < 6; t++)
            {
                foreach (var example in examples.Triggers)
                    if (example.Fold == fold) { var ch = tl.Judge(example); var b = 1; for (var i = 2; i < ch.Length; i++) if (ch[i] > ch[b]) b = i; sweep[t].Add(example.Class, 1 - ch[0] >= 0.2f + (0.07f * t) ? b : 0); }
                sweep[t].Missing += examples.Missed[fold];
            }
            for (var i = 0; i < examples.Triggers.Count; i++) if (examples.Triggers[i].Fold == fold) { var ch = tl.Judge(examples.Triggers[i]); loss -= Math.Log(ch[examples.Triggers[i].Class] + 1e-9); }
            triggers.Missing += examples.Missed[fold];
            Measure(statuses, examples.Statuses, fold, Learn(Status, examples.Statuses, fold));
        }

        tell($"SWEEP loss {loss / examples.Triggers.Count:F4} " + string.Join(" | ", sweep.Select(c => c.F1.Replace("precision", "").Replace("recall", "").Replace("F1", "=>"))));
        if (Environment.GetEnvironmentVariable("QUICK") is not null) { tell($"  parties {partyScore.F1} status {statuses.Share}"); return []; }
        reader.ReadPairs(parties, examples);
        for (var fold = 0; fold < Folds; fold++) Measure(same, examples.Pairs, fold, Learn(Same, examples.Pairs, fold));
        for (var i = 0; i < examples.Statuses.Count; i++) statusesByRules.Add(examples.Statuses[i].Class, examples.StatusesByRules[i]);
        for (var i = 0; i < examples.Pairs.Count; i++) samesByRules.Add(examples.Pairs[i].Class, examples.PairsByRules[i]);
        tell($"  missed {examples.Missed.Sum()} words, {examples.MissedParties.Sum()} parties");
        scores.Add($"words that tell an event, with the right type: {triggers.F1}");
        scores.Add($"parties of a labelled event, on the right side: {partyScore.F1}");
        scores.Add($"status of a labelled event: {statuses.Share} right; the rules alone {statusesByRules.Share}");
        scores.Add($"pairs of tellings of one happening: {same.F1}; the rules alone {samesByRules.F1}");
        using (var file = new ModelFile.Writer(path))
        {
            file.Add<ulong>("words", reader.Words.ToArray());
            foreach (var (kind, all) in new[] { (Trigger, examples.Triggers), (Party, examples.Parties), (Status, examples.Statuses), (Same, examples.Pairs) })
                Learn(kind, all, -1).Write(file, kind.Name, kind.Smallest);
        }

        return scores;
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
            if (example.Fold == fold) counts.Add(example.Class, Answer(learner.Judge(example)));
    }

    // As the reader of events takes it: none unless everything else together is likelier, then the likeliest of that.
    private static int Answer(float[] chances)
    {
        var best = 1;
        for (var i = 2; i < chances.Length; i++)
            if (chances[i] > chances[best]) best = i;
        return chances.Length == EventModel.StatusClasses ? Array.IndexOf(chances, chances.Max()) : chances[0] > Even ? 0 : best;
    }

    private sealed class Counts
    {
        private int _right;
        private int _found;
        private int _wanted;
        private int _same;
        private int _all;

        public int Missing { get; set; }

        public string F1 => string.Create(CultureInfo.InvariantCulture, $"precision {(float)_right / _found:F3}, recall {(float)_right / (_wanted + Missing):F3}, F1 {2f * _right / (_found + _wanted + Missing):F3}");

        public string Share => ((float)_same / _all).ToString("F3", CultureInfo.InvariantCulture);

        public void Add(int wanted, int found)
        {
            _all++;
            if (wanted == found) _same++;
            if (wanted > 0) _wanted++;
            if (found > 0) _found++;
            if (wanted > 0 && wanted == found) _right++;
        }
    }
}
