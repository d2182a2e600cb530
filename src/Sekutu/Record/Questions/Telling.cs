using Sekutu.Text;

namespace Sekutu.Record.Questions;

/// <summary>What one article says of an event: a piece of evidence, with its reasons.</summary>
public sealed record Telling
{
    /// <summary>A and its number.</summary>
    public required RecordId Id { get; init; }

    /// <summary>The event that it was first put to; another than the one shown when they were judged the same later.</summary>
    public required RecordId Home { get; init; }

    /// <summary>The article.</summary>
    public required DocumentEntry Document { get; init; }

    /// <summary>Its text.</summary>
    public required string Text { get; init; }

    /// <summary>The sentence.</summary>
    public required Span Sentence { get; init; }

    /// <summary>The words that say it.</summary>
    public required Span Evidence { get; init; }

    /// <summary>Further stretches of the article that tell it again.</summary>
    public IReadOnlyList<Span> Also { get; init; } = [];

    /// <summary>The type it gives.</summary>
    public required string Type { get; init; }

    /// <summary>The status it gives.</summary>
    public required string Status { get; init; }

    /// <summary>The date it gives.</summary>
    public string? Date { get; init; }

    /// <summary>How it got its date.</summary>
    public string? DateRule { get; init; }

    /// <summary>The place in its words.</summary>
    public string? Place { get; init; }

    /// <summary>Who is in it, with the words and the rule that put them there.</summary>
    public IReadOnlyList<Slot> Actors { get; init; } = [];

    /// <summary>The rule that read it.</summary>
    public required string Rule { get; init; }

    /// <summary>The line of the word list.</summary>
    public string? Entry { get; init; }

    /// <summary>0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>An actor of one telling.</summary>
    /// <param name="Side">source or target.</param>
    /// <param name="Code">Alpha-3 or short name.</param>
    /// <param name="Words">The words that name it there.</param>
    /// <param name="Rule">How it got there.</param>
    public sealed record Slot(string Side, string Code, string Words, string Rule);
}
