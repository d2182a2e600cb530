using Sekutu.Reading.Events;

namespace Sekutu.Training.Events;

/// <summary>A happening as an annotator put it on record, with every word that tells it.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Sources">Codes of those who act.</param>
/// <param name="Targets">Codes of those acted upon.</param>
/// <param name="Tellings">Where the words that tell it begin, as UTF-16 offsets into the article's text.</param>
internal sealed record EventLabel(EventType Type, EventStatus Status, string[] Sources, string[] Targets, int[] Tellings);
