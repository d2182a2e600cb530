using Sekutu.Text;

namespace Sekutu.Reading.Events.Judging;

/// <summary>A telling of an event as the judge of pairs sees it: what it says, and who takes part by it.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Word">The word that tells it.</param>
/// <param name="Sources">Codes of those who act.</param>
/// <param name="Targets">Codes of those acted upon.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Date">When, as the record writes it; null where the text gives none.</param>
/// <param name="Place">Where; null where not told.</param>
internal readonly record struct Telling(EventType Type, int Sentence, int Word, List<string> Sources, List<string> Targets, EventStatus Status, string? Date, Span? Place);
