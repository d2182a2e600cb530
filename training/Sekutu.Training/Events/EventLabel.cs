using Sekutu.Reading.Events;

namespace Sekutu.Training.Events;

/// <summary>A happening as an annotator put it on record, with every word that tells it.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Sources">Codes of those who act.</param>
/// <param name="Targets">Codes of those acted upon.</param>
/// <param name="Dated">Whether the annotator was asked for its date.</param>
/// <param name="Date">Its date as in the record; null where the text gives none.</param>
/// <param name="DateAt">Where the words begin that give it; -1 where there are none.</param>
/// <param name="Tellings">Where the words that tell it begin, as UTF-16 offsets into the article's text.</param>
internal sealed record EventLabel(EventType Type, EventStatus Status, string[] Sources, string[] Targets, bool Dated, string? Date, int DateAt, int[] Tellings);
