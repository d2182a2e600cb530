using Sekutu.Text;

namespace Sekutu.Reading.Statements;

/// <summary>Somebody who speaks.</summary>
/// <param name="Name">Full name, or the office or body.</param>
/// <param name="Span">The words that name the speaker here.</param>
/// <param name="FirstWord">Their first word.</param>
/// <param name="EndWord">After their last word.</param>
/// <param name="Entity">The entity within the article; null where there is no mention.</param>
/// <param name="Role">The office as the text gives it.</param>
/// <param name="Country">The state spoken for.</param>
/// <param name="Others">Those who speak with them.</param>
/// <param name="Rule">How they were found.</param>
/// <param name="Confidence">0 to 1.</param>
internal sealed record Voice(
    string Name, Span Span, int FirstWord, int EndWord, int? Entity, string? Role, string? Country, IReadOnlyList<string> Others, string Rule, float Confidence)
{
    /// <summary>Both are the same speaker.</summary>
    public bool Same(Voice other) => (Entity is not null && Entity == other.Entity) || Span.Overlaps(other.Span) || string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase);
}
