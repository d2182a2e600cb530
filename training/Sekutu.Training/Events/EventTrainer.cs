using Sekutu.Reading.Events.Judging;

namespace Sekutu.Training.Events;

/// <summary>Trains the judge of events, and measures it on one part of the articles by a model that has not seen it.</summary>
internal sealed partial class EventTrainer(int seed, Action<string> tell)
{
    // Rows are learned from as many parts, each read by a model that has not seen it; from all where there are few articles.
    private const int RowParts = 3;
    private const int FewArticles = 1000;
    private const float Even = 0.5f;

    /// <summary>Trains a model and writes it.</summary>
    /// <returns>The scores of one part of the articles, by a model that has not seen it, for the card.</returns>
    public List<string> Train(EventExampleReader reader, string path)
    {
        var examples = reader.Read();
        tell($"  {examples.Triggers.Count} words, {examples.Parties.Count} actors, {examples.Statuses.Count} tellings, {examples.Dates.Count} times");
        var learners = new EventLearners[(reader.Articles < FewArticles ? ArticlePart.Count : RowParts) + 1];
        var whole = learners.Length - 1;
        Parallel.For(0, learners.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, part =>
            learners[part] = new EventLearners(examples, part == whole ? ArticlePart.None : part, reader.Trees, seed));
        tell("  tellings are learned");
        var rows = new List<Example>();
        var none = learners[whole].LearnRows(rows, ArticlePart.None);
        for (var part = 0; part < whole; part++)
        {
            var without = path + ".part";
            learners[part].Save(without, reader.Words, none);
            rows.AddRange(reader.ReadRows(EventModel.Load(without, reader.Language), part));
            File.Delete(without);
        }

        tell($"  {rows.Count} rows");
        var scores = Measure(examples, learners[ArticlePart.Measured]);
        scores.AddRange(MeasureRows(rows, learners[whole].LearnRows(rows, ArticlePart.Measured)));
        learners[whole].Save(path, reader.Words, learners[whole].LearnRows(rows, ArticlePart.None));
        return scores;
    }
}
