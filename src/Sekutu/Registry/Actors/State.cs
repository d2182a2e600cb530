namespace Sekutu.Registry.Actors;

/// <summary>A state or territory, from <c>knowledge/states/states.tsv</c>.</summary>
/// <param name="Code">ISO 3166-1 alpha-3, or one of <c>knowledge/states/own-codes.tsv</c>.</param>
/// <param name="Alpha2">ISO 3166-1 alpha-2; null for a former state.</param>
/// <param name="English">Its English name in CLDR.</param>
/// <param name="Kind">How it stands among states.</param>
/// <param name="From">First year of its present form; null where it has always been there for our purposes.</param>
/// <param name="To">Last year; null where it is still there.</param>
/// <param name="IsActor">The reader looks for it as an actor; false for small dependent territories.</param>
/// <param name="Entry">The line that says so ("knowledge/states/states.tsv:12").</param>
public sealed record State(string Code, string? Alpha2, string English, StateKind Kind, int? From, int? To, bool IsActor, string Entry)
{
    /// <summary>True where it was there in a year.</summary>
    public bool ExistedIn(int year) => (From is null || From <= year) && (To is null || year <= To);
}
