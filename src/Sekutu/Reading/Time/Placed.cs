using System.Globalization;

namespace Sekutu.Reading.Time;

/// <summary>A time on the calendar.</summary>
internal record struct Placed(DateOnly Start, DateOnly End, TimeGrain Grain)
{
    public TimeKind Kind { get; set; } = TimeKind.Date;

    public TimeMod Mod { get; set; }

    public PartOfDay Pod { get; set; }

    public int? Minutes { get; set; }

    public int? Offset { get; set; }

    public DateOnly? Point { get; set; }

    public DateOnly? ConflictWith { get; set; }

    /// <summary>ISO 8601 length of a duration or set.</summary>
    public string? Length { get; set; }

    public bool Fixes { get; set; } = true;

    /// <summary>Counted from its end: after it.</summary>
    public bool Beyond { get; set; }

    public static Placed Of((DateOnly Start, DateOnly End) stretch, TimeGrain grain, bool fixes = true) => new(stretch.Start, stretch.End, grain) { Fixes = fixes };

    /// <summary>A day.</summary>
    public static Placed Day(DateOnly day) => new(day, Calendar.DayAfter(day), TimeGrain.Day);

    /// <summary>A length of time.</summary>
    public static Placed Of(string length, TimeKind kind, TimeGrain grain) => new(default, default, grain) { Length = length, Kind = kind, Fixes = false };

    /// <summary>ISO 8601 with both ends included.</summary>
    public readonly string Value => Length ?? Iso(Start, End, Grain);

    /// <summary>The stretch that spans the printed date and the day that its weekday names.</summary>
    public readonly string Spanning => ConflictWith is not { } other ? Value
        : other < Start ? Iso(other, End, TimeGrain.Day) : Iso(Start, Calendar.DayAfter(other), TimeGrain.Day);

    private static string Iso(DateOnly start, DateOnly end, TimeGrain grain)
    {
        var last = end > start ? end.AddDays(-1) : end;
        var format = grain switch
        {
            TimeGrain.Year or TimeGrain.Decade or TimeGrain.Century => "yyyy",
            TimeGrain.Month or TimeGrain.Quarter => "yyyy-MM",
            _ => "yyyy-MM-dd",
        };
        var (from, to) = (start.ToString(format, CultureInfo.InvariantCulture), last.ToString(format, CultureInfo.InvariantCulture));
        return from == to ? from : $"{from}/{to}";
    }
}
