namespace Sekutu.Record.Sqlite;

/// <summary>A document that has just been put on record.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Story">Number of the first document of its story.</param>
/// <param name="VersionOf">Number of the first text under the same name, when this one is a later version.</param>
internal readonly record struct Placed(long Number, long Story, long? VersionOf);
