namespace Sekutu.Answers.Questions;

/// <summary>A question in the words of the user, before anybody has checked them.</summary>
public sealed record FilterWords
{
    /// <summary>--actor and --with.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>--type.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>--status.</summary>
    public IReadOnlyList<string> Statuses { get; init; } = [];

    /// <summary>--topic.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>--from.</summary>
    public string? From { get; init; }

    /// <summary>--to.</summary>
    public string? To { get; init; }

    /// <summary>--place.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>--lang.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>--least.</summary>
    public string? Least { get; init; }

    /// <summary>--source.</summary>
    public IReadOnlyList<string> Outlets { get; init; } = [];
}
