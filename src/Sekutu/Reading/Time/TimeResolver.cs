using Sekutu.Reading.Time.Grammar;

namespace Sekutu.Reading.Time;

/// <summary>Places what the grammar read on the calendar, in the order of the text.</summary>
/// <remarks>Holds what the text has told so far: the last date, and the weekdays that it dates itself.</remarks>
internal sealed partial class TimeResolver(DateOnly? reference)
{
    private readonly DateOnly?[] _dated = new DateOnly?[8];
    private Placed? _told;

    /// <summary>Takes note of a weekday that the text dates itself ("Jumat (13/1)"), within a week of the report.</summary>
    public void Note(TimeNode node, int direction)
    {
        if (node.Op is TimeOp.Pod or TimeOp.On or TimeOp.Since or TimeOp.From or TimeOp.Until or TimeOp.After or TimeOp.Before)
        {
            var inner = node.Op == TimeOp.Pod ? node.At(1) : node.At(0);
            if (inner is not null) Note(inner, direction);
            return;
        }

        if (node.Op != TimeOp.WeekdayDate || reference is not { } day) return;
        if (Place(node, day, direction) is { ConflictWith: null } placed && Math.Abs(placed.Start.DayNumber - day.DayNumber) <= 7)
            _dated[node[0].Number] = placed.Start;
    }

    /// <summary>Places one time; null where the text does not tell enough.</summary>
    /// <param name="node">What was read.</param>
    /// <param name="direction">1 where the words around look ahead, -1 where they look back, 0 where they do not tell.</param>
    /// <param name="spoken">The day on which it was said, where that is not the day of the report.</param>
    public Placed? Resolve(TimeNode node, int direction, DateOnly? spoken = null)
    {
        var placed = Place(node, spoken ?? reference, direction);
        if (placed is { Length: null, Start: var start, End: var end } && end > start && start > DateOnly.MinValue.AddYears(1)) _told = placed;
        return placed;
    }

    private Placed? Place(TimeNode node, DateOnly? from, int direction) => node.Op switch
    {
        TimeOp.Date => PlaceDate(node.NumberAt(0), node[1].Number, node.NumberAt(2), 0, from, direction),
        TimeOp.Year => Placed.Of(Calendar.Year(node[0].Number), TimeGrain.Year),
        TimeOp.Value => node.Number is >= 1000 and < 3000 ? Placed.Of(Calendar.Year(node.Number), TimeGrain.Year) : null,
        TimeOp.Month or TimeOp.WeakMonth => PlaceDate(null, node[0].Number, null, 0, from, direction),
        TimeOp.DayRange => PlaceDayRange(node, from, direction),
        TimeOp.MonthRange => PlaceMonthRange(node, from, direction),
        TimeOp.YearRange => Interval(Calendar.Year(node[0].Number).Start, Calendar.Year(CalendarCheck.FullYear(node[0].Number, node[1].Number)).End, TimeGrain.Year),
        TimeOp.WeekdayDate => PlaceWeekdayDate(node, from, direction),
        TimeOp.Decade => Placed.Of(Calendar.UnitAt(TimeUnit.Decade, new DateOnly(DecadeYear(node[0].Number), 1, 1), 0), TimeGrain.Decade, fixes: false) with { Kind = TimeKind.Interval },
        TimeOp.Century => PlaceCentury(node[0].Number),
        TimeOp.Duration or TimeOp.Set => PlaceLength(node),
        TimeOp.Later => Shift(node, _told?.Start, 1),
        TimeOp.Earlier => Shift(node, _told?.Start, -1),
        TimeOp.Told => _told is { } told ? Neighbour((TimeUnit)node[0].Number, node[1].Number < 0 ? told.Start : told.End.AddDays(-1), node[1].Number) : null,
        TimeOp.Mod => Place(node[1], from, direction) is { } whole ? whole with { Mod = (TimeMod)node[0].Number } : null,
        TimeOp.Pod => PlacePod(node, from, direction),
        TimeOp.Clock => PlaceClock(null, node, from, direction),
        TimeOp.On => PlaceClock(node[0], node[1], from, direction),
        TimeOp.Back => Place(node[0], from, -1),
        TimeOp.Ahead => Place(node[0], from, 1),
        TimeOp.DateIn => Place(node[0], from, direction) is { } y && node[2].Number <= DateTime.DaysInMonth(y.Start.Year, node[1].Number)
            ? Placed.Day(new DateOnly(y.Start.Year, node[1].Number, node[2].Number)) : null,
        TimeOp.UnitOf => Place(node[1], from, direction) is { } held ? Neighbour((TimeUnit)node[0].Number, held.Start, 0) : null,
        TimeOp.Season => Place(node[1], from, direction) is { } y ? Season(y.Start.Year, node[0].Number) : null,
        TimeOp.InN => direction > 0 ? Shift(node, from, 1) : PlaceLength(node),
        TimeOp.Range => PlaceRange(node, from, direction),
        TimeOp.Since => Place(node[0], from, direction) is { } p ? p with { Kind = TimeKind.Since } : null,
        TimeOp.From => Place(node[0], from, direction) is { } p ? p with { Kind = direction > 0 ? TimeKind.Since : p.Kind } : null,
        TimeOp.Until => Place(node[0], from, HasYear(node[0]) ? direction : direction == 0 ? 1 : direction) is { } p ? p with { Kind = TimeKind.Until } : null,
        TimeOp.Before => Place(node[0], from, direction) is { } p ? p with { Kind = TimeKind.Until, Beyond = true } : null,
        TimeOp.After => Place(node[0], from, direction) is { } p ? p with { Kind = TimeKind.Since, Beyond = true } : null,
        TimeOp.Nowadays => from is { } now ? Placed.Day(now) with { Fixes = false } : null,
        TimeOp.Part => PlacePart(node, from, direction),
        TimeOp.NthWeekday => Place(node[2], from, direction) is { } m && NthIn(m, node[0].Number, node[1].Number) is { } nth ? Placed.Day(nth) : null,
        TimeOp.MonthIn => Place(node[1], from, direction) is { } y ? Placed.Of(Calendar.Month(y.Start.Year, node[0].Number), TimeGrain.Month) : null,
        TimeOp.DayIn => Place(node[1], from, direction) is { } m ? DayIn(m.Start, node[0].Number) : null,
        TimeOp.WeekdayIn => Place(node[1], from, direction) is { } w ? Placed.Day(Calendar.Toward(w.Grain == TimeGrain.Week ? w.Start.AddDays(1 - Calendar.Weekday(w.Start)) : w.Start, node[0].Number, 1)) : null,
        _ => from is { } day ? PlaceRelative(node, day, direction) : null,
    };

    // What counts from the day of the report.
    private Placed? PlaceRelative(TimeNode node, DateOnly day, int direction)
    {
        switch (node.Op)
        {
            case TimeOp.Weekday:
                return Placed.Day(BareWeekday(node[0].Number, day, direction));
            case TimeOp.WeekdayRel:
                return Placed.Day(RelativeWeekday(node[0].Number, node[1].Number, day));
            case TimeOp.MonthRel:
                return PlaceMonthRel(node[0].Number, node[1].Number, day);
            case TimeOp.DayOfMonth:
                return PlaceDayOfMonth(node[0].Number, day, direction);
            case TimeOp.Deictic:
                return Placed.Day(Calendar.Add(day, node[0].Number, TimeUnit.Day)) with { Pod = (PartOfDay)(node.NumberAt(1) ?? 0) };
            case TimeOp.Unit:
                return Neighbour((TimeUnit)node[0].Number, day, node.NumberAt(1) ?? (direction > 0 ? 1 : Ended((TimeUnit)node[0].Number, day)));
            case TimeOp.SeasonRel:
                return PlaceSeasonRel(node[0].Number, node[1].Number, day);
            case TimeOp.Ago:
                return Shift(node, day, -1);
            case TimeOp.Hence:
                return Shift(node, day, 1);
            case TimeOp.LastN:
                return Interval(Calendar.Add(day, -Math.Max(1, node[0].Number), (TimeUnit)node[1].Number), Calendar.DayAfter(day), TimeGrain.Day) with { Fixes = false };
            case TimeOp.NextN:
                return Interval(day, Calendar.DayAfter(Calendar.Add(day, Math.Max(1, node[0].Number), (TimeUnit)node[1].Number)), TimeGrain.Day) with { Fixes = false };
            case TimeOp.ToDate:
                return Interval(Calendar.UnitAt((TimeUnit)node[0].Number, day, 0).Start, Calendar.DayAfter(day), TimeGrain.Day) with { Fixes = false };
            default:
                throw new InvalidOperationException($"{node.Rule}: {node.Op} is not placed");
        }
    }

    // A bare weekend in a reported past is the last one that has begun.
    private static int Ended(TimeUnit unit, DateOnly day) => unit == TimeUnit.Weekend && Calendar.Weekday(day) < 6 ? -1 : 0;

    private DateOnly BareWeekday(int weekday, DateOnly day, int direction)
    {
        if (_dated[weekday] is { } dated && (direction == 0 || Math.Sign(dated.DayNumber - day.DayNumber) != -direction)) return dated;
        return Calendar.Toward(day, weekday, direction);
    }

    private static DateOnly RelativeWeekday(int weekday, int which, DateOnly day) => which switch
    {
        -1 => Calendar.Toward(day.AddDays(-1), weekday, -1),
        0 => Calendar.UnitAt(TimeUnit.Week, day, 0).Start.AddDays(weekday - 1),
        1 => Calendar.UnitAt(TimeUnit.Week, day, 1).Start.AddDays(weekday - 1),
        _ => Calendar.Toward(day.AddDays(1), weekday, 1),
    };

    // The n-th day of a month; -1 its last.
    private static Placed? DayIn(DateOnly month, int n)
    {
        var days = DateTime.DaysInMonth(month.Year, month.Month);
        if (n < 0) n = days;
        return n >= 1 && n <= days ? Placed.Day(new DateOnly(month.Year, month.Month, n)) : null;
    }

    private static DateOnly? NthIn(Placed month, int n, int weekday)
    {
        var day = Calendar.Nth(month.Start, month.End, n, weekday);
        return day >= month.Start && day < month.End ? day : null;
    }

    private static Placed Interval(DateOnly start, DateOnly end, TimeGrain grain) => new(start, end, grain) { Kind = TimeKind.Interval };

    private static TimeGrain GrainOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Week or TimeUnit.Fortnight or TimeUnit.Weekend => TimeGrain.Week,
        TimeUnit.Month => TimeGrain.Month,
        TimeUnit.Quarter or TimeUnit.Half => TimeGrain.Quarter,
        TimeUnit.Year => TimeGrain.Year,
        TimeUnit.Decade => TimeGrain.Decade,
        TimeUnit.Century => TimeGrain.Century,
        TimeUnit.Hour => TimeGrain.Hour,
        TimeUnit.Minute or TimeUnit.Second => TimeGrain.Minute,
        _ => TimeGrain.Day,
    };

    private static Placed Neighbour(TimeUnit unit, DateOnly day, int offset)
    {
        var placed = Placed.Of(Calendar.UnitAt(unit, day, offset), GrainOf(unit), unit is TimeUnit.Day or TimeUnit.Month or TimeUnit.Year or TimeUnit.Quarter or TimeUnit.Half);
        return unit is TimeUnit.Weekend or TimeUnit.Quarter or TimeUnit.Half or TimeUnit.Decade or TimeUnit.Century ? placed with { Kind = TimeKind.Interval } : placed;
    }

    // "two weeks ago": the words fix a unit, reckoning gives a day. Parts: number, unit, and 1 where the number is rough.
    private static Placed? Shift(TimeNode node, DateOnly? from, int sign)
    {
        if (from is not { } day) return null;
        var unit = (TimeUnit)node[1].Number;
        var point = Calendar.Add(day, sign * node[0].Number, unit);
        if (unit <= TimeUnit.Day) return Placed.Day(point) with { Point = point, Fixes = unit == TimeUnit.Day && node.NumberAt(2) is null };
        var whole = Calendar.UnitAt(unit is TimeUnit.Decade or TimeUnit.Century ? TimeUnit.Year : unit, point, 0);
        return new Placed(whole.Start, whole.End, GrainOf(unit is TimeUnit.Decade or TimeUnit.Century ? TimeUnit.Year : unit))
        {
            Point = point,
            Fixes = unit is TimeUnit.Month or TimeUnit.Year && node.NumberAt(2) is null,
        };
    }
}
