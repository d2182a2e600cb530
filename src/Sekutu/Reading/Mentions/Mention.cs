using Sekutu.Text;

namespace Sekutu.Reading.Mentions;

/// <summary>A stretch of text that stands for one or more actors.</summary>
/// <remarks>
/// "Menteri Luar Negeri AS Antony Blinken" is one mention of kind <see cref="MentionKind.Person"/> with name "Antony Blinken", role
/// "Menteri Luar Negeri AS", country USA and codes [USA]. Mentions do not overlap, except that a state or body named inside a person's or an
/// office's mention has none of its own.
/// </remarks>
public sealed record Mention
{
    /// <summary>The whole of it, titles and offices included.</summary>
    public required Span Span { get; init; }

    /// <summary>What it names.</summary>
    public required MentionKind Kind { get; init; }

    /// <summary>
    /// The actors it stands for: ISO 3166-1 alpha-3 for a state and whoever acts for it, else the usual short name (NATO, Hamas). Several for
    /// "kedua negara" or "keempatnya"; none where the actor has no code or is not known.
    /// </summary>
    public required IReadOnlyList<string> Codes { get; init; }

    /// <summary>Number of the entity within the article: two mentions of the same person, body or state share it.</summary>
    public required int Entity { get; init; }

    /// <summary>The fullest name that the article gives this entity ("Antony Blinken"), else the mention's own words.</summary>
    public required string Name { get; init; }

    /// <summary>The office as the text gives it, here or earlier; null where it gives none.</summary>
    public string? Role { get; init; }

    /// <summary>The state that a person or office speaks for, as alpha-3; null where there is none.</summary>
    public string? Country { get; init; }

    /// <summary>Index of its first word in the analysis.</summary>
    public required int FirstWord { get; init; }

    /// <summary>Index after its last word.</summary>
    public required int EndWord { get; init; }

    /// <summary>Index of the sentence it stands in.</summary>
    public required int Sentence { get; init; }

    /// <summary>Number of the list of actors that it is joined to by "and" ("A, B and C") within the article; 0 where it stands alone.</summary>
    public int List { get; init; }

    /// <summary>The line of the knowledge file that knew it ("knowledge/states/states.tsv:12"); null where only the text tells.</summary>
    public string? Entry { get; init; }

    /// <summary>The rule or model that found it ("state-name", "office-with-name", "both-countries").</summary>
    public required string Rule { get; init; }

    /// <summary>0 to 1.</summary>
    public float Confidence { get; init; } = 1;
}
