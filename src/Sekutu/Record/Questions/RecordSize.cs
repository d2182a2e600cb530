namespace Sekutu.Record.Questions;

/// <summary>How much stands on record.</summary>
/// <param name="Documents">Texts.</param>
/// <param name="Stories">Groups of texts that are near-copies of one report.</param>
/// <param name="Events">Happenings, each once.</param>
/// <param name="Statements">Statements.</param>
/// <param name="Coverage">Sayings of which commitment covers what.</param>
public sealed record RecordSize(long Documents, long Stories, long Events, long Statements, long Coverage);
