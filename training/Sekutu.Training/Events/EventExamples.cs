using Sekutu.Reading.Events.Judging;

namespace Sekutu.Training.Events;

/// <summary>What is learned from, of each kind, and what no example could be made of.</summary>
internal sealed class EventExamples
{
    /// <summary>Words that may tell an event; the classes are none and the types.</summary>
    public List<Example> Triggers { get; } = [];

    /// <summary>The sentences of <see cref="Triggers"/>, whose words stand there in the same order.</summary>
    public List<TellingSentence> Sentences { get; } = [];

    /// <summary>Actors that may take part in a labelled event; the classes are none, source and target.</summary>
    public List<Example> Parties { get; } = [];

    /// <summary>Labelled events; the classes are the statuses.</summary>
    public List<Example> Statuses { get; } = [];

    /// <summary>The rules' answers for <see cref="Statuses"/>.</summary>
    public List<int> StatusesByRules { get; } = [];

    /// <summary>Times that may date a labelled event; the classes are no and yes.</summary>
    public List<Example> Dates { get; } = [];

    /// <summary>The dated tellings: where their times begin in <see cref="Dates"/>, and what the rules and the annotator say.</summary>
    public List<DatedTelling> Tellings { get; } = [];

    /// <summary>Labelled tellings at words that are not judged at all, by part.</summary>
    public int[] Missed { get; } = new int[ArticlePart.All];

    /// <summary>Labelled parties that are no candidates, by part.</summary>
    public int[] MissedParties { get; } = new int[ArticlePart.All];

    /// <summary>Copies what is known of one thing.</summary>
    public static Example Of(FeatureList features, ReadOnlySpan<float> states, int kind, int part) => new(features.All.ToArray(), states.ToArray(), kind, part);
}
