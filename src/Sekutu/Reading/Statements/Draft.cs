using Sekutu.Text;

namespace Sekutu.Reading.Statements;

/// <summary>A statement in the making: a speaker, what says that they speak, and what they say.</summary>
internal sealed class Draft
{
    public required Voice Voice { get; set; }

    /// <summary>The verb; null for a colon or a quotation that goes on.</summary>
    public SayingHit? Hit { get; init; }

    public required string Rule { get; init; }

    /// <summary>What stands behind the verb.</summary>
    public Complement Behind { get; init; }

    /// <summary>What is said stands before the speaker.</summary>
    public bool Postposed { get; init; }

    /// <summary>The frames alone make it a statement, whatever is quoted.</summary>
    public bool Complete { get; set; }

    /// <summary>Indices of the top quotations that it owns, in order.</summary>
    public List<int> Quotations { get; } = [];

    /// <summary>Quotations given as spans, where they are nested.</summary>
    public List<Span> Nested { get; } = [];

    /// <summary>First word of speaker and verb.</summary>
    public int FirstWord => Hit is { } hit ? Math.Min(hit.FirstWord, Voice.FirstWord) : Voice.FirstWord;

    /// <summary>After the last word of speaker and verb.</summary>
    public int EndWord => Hit is { } hit ? Math.Max(hit.EndWord, Voice.EndWord) : Voice.EndWord;
}
