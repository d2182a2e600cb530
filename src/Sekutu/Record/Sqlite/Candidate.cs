namespace Sekutu.Record.Sqlite;

/// <summary>An event on record that a new claim may tell.</summary>
/// <param name="Event">Its number, of the event that stands for itself.</param>
/// <param name="Score">How well its best claim agrees; see <see cref="Identity.EventMatcher"/>.</param>
/// <param name="Why">In what.</param>
internal sealed record Candidate(long Event, double Score, string Why);
