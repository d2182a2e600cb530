using System.Globalization;

namespace Sekutu.Record;

/// <summary>A stretch of whole days, both ends included, as day numbers (<see cref="DateOnly.DayNumber"/>).</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day; never before the first.</param>
public readonly record struct DayRange(int From, int To)
{
    /// <summary>Number of days, at least 1.</summary>
    public int Days => To - From + 1;

    /// <summary>True when both share a day.</summary>
    public bool Overlaps(DayRange other) => From <= other.To && other.From <= To;

    /// <summary>Days between the two; 0 where they overlap, 1 where they are neighbours.</summary>
    public int Distance(DayRange other) => Overlaps(other) ? 0 : Math.Max(other.From - To, From - other.To);

    /// <summary>Reads <c>2023-01-11</c>, <c>2023-01</c>, <c>2023</c> or <c>start/end</c> with any of them; null for anything else, and for an end before its start.</summary>
    public static DayRange? Parse(string? value)
    {
        if (value is null) return null;
        var slash = value.IndexOf('/');
        if (slash < 0) return One(value);
        return One(value.AsSpan(0, slash)) is { } start && One(value.AsSpan(slash + 1)) is { } end && end.To >= start.From ? new DayRange(start.From, end.To) : null;
    }

    /// <summary>ISO 8601: one day as it is, several as <c>start/end</c>.</summary>
    public override string ToString() => From == To ? Iso(From) : $"{Iso(From)}/{Iso(To)}";

    private static string Iso(int day) => DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DayRange? One(ReadOnlySpan<char> value)
    {
        const DateTimeStyles None = DateTimeStyles.None;
        var invariant = CultureInfo.InvariantCulture;
        switch (value.Length)
        {
            case 10 when DateOnly.TryParseExact(value, "yyyy-MM-dd", invariant, None, out var day):
                return new DayRange(day.DayNumber, day.DayNumber);
            case 7 when DateOnly.TryParseExact(value, "yyyy-MM", invariant, None, out var month):
                return new DayRange(month.DayNumber, month.AddMonths(1).DayNumber - 1);
            case 4 when int.TryParse(value, NumberStyles.None, invariant, out var year) && year is >= 1 and < 9999:
                return new DayRange(new DateOnly(year, 1, 1).DayNumber, new DateOnly(year, 12, 31).DayNumber);
            default:
                return null;
        }
    }
}
