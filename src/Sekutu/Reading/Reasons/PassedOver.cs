using Sekutu.Text;

namespace Sekutu.Reading.Reasons;

/// <summary>What might have stood in a slot, or made a row, and why it did not.</summary>
/// <param name="What">The value that it would have given ("AGREE", "USA", "2022"), or the words where it has none.</param>
/// <param name="Span">Its words in the text; null where it has none of its own.</param>
/// <param name="Reason">Why it was passed over, for people to read.</param>
/// <param name="Entry">The line of the knowledge file behind it; null where there is none.</param>
public sealed record PassedOver(string What, Span? Span, string Reason, string? Entry = null);
