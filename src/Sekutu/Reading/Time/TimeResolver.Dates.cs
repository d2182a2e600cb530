using System.Globalization;
using Sekutu.Reading.Time.Grammar;

namespace Sekutu.Reading.Time;

internal sealed partial class TimeResolver
{
    // Reports are written in places ahead of or behind the calendar of whoever dates them.
    private const int Slack = 1;

    // Where no word tells the tense, a day so near ahead is meant rather than the same day nearly a year ago.
    private const int NearAhead = 45;

    private static Placed? PlaceDate(int? year, int month, int? day, int weekday, DateOnly? from, int direction)
    {
        if (year is { } told)
        {
            told = CalendarCheck.FullYear(told);
            return day is { } d ? Placed.Day(new DateOnly(told, month, d)) : Placed.Of(Calendar.Month(told, month), TimeGrain.Month);
        }

        if (from is not { } reference) return null;
        if (day is not { } inMonth)
        {
            var gap = month - reference.Month;
            if (direction == 0 && (gap + 12) % 12 == 1) direction = 1;
            var y = direction > 0 ? reference.Year + (gap < 0 ? 1 : 0) : reference.Year - (gap > 0 ? 1 : 0);
            return Placed.Of(Calendar.Month(y, month), TimeGrain.Month);
        }

        var (before, after) = (Near(reference, month, inMonth, -1), Near(reference, month, inMonth, 1));
        if (before is null || after is null) return null;
        if (direction == 0 && after.Value.DayNumber - reference.DayNumber <= NearAhead && before.Value.DayNumber < reference.DayNumber - 270) direction = 1;
        var best = direction > 0 ? after.Value : before.Value;
        // Told no tense, a weekday that fits only the other year decides.
        if (weekday > 0 && Calendar.Weekday(best) != weekday)
        {
            var other = direction > 0 ? before.Value : after.Value;
            if (Calendar.Weekday(other) == weekday && Math.Abs(other.DayNumber - reference.DayNumber) < 200) best = other;
        }

        return Placed.Day(best);
    }

    // The nearest such day on one side of the reference, it included; null for 29 February where the years around have none.
    private static DateOnly? Near(DateOnly reference, int month, int day, int direction)
    {
        for (var step = 0; step <= 4; step++)
        {
            var year = reference.Year + direction * step;
            if (year is < 1 or > 9999 || day > DateTime.DaysInMonth(year, month)) continue;
            var date = new DateOnly(year, month, day);
            if (direction > 0 ? date >= reference : date.DayNumber <= reference.DayNumber + Slack) return date;
        }

        return null;
    }

    private Placed? PlaceWeekdayDate(TimeNode node, DateOnly? from, int direction)
    {
        var (weekday, date) = (node[0].Number, node[1]);
        var placed = date.Op == TimeOp.Date
            ? PlaceDate(date.NumberAt(0), date[1].Number, date.NumberAt(2), weekday, from, direction)
            : Place(date, from, direction);
        if (placed is { } p && node.NumberAt(2) is { } pod) placed = p with { Pod = (PartOfDay)pod };
        if (placed is not { Grain: TimeGrain.Day } day || Calendar.Weekday(day.Start) == weekday) return placed;
        var (back, ahead) = (Calendar.Toward(day.Start, weekday, -1), Calendar.Toward(day.Start, weekday, 1));
        return day with { ConflictWith = day.Start.DayNumber - back.DayNumber <= ahead.DayNumber - day.Start.DayNumber ? back : ahead };
    }

    private static Placed? PlaceDayRange(TimeNode node, DateOnly? from, int direction)
    {
        if (PlaceDate(node.NumberAt(3), node[2].Number, node[1].Number, 0, from, direction) is not { } last) return null;
        return new DateOnly(last.Start.Year, last.Start.Month, node[0].Number) is var first ? Interval(first, last.End, TimeGrain.Day) : null;
    }

    private static Placed? PlaceMonthRange(TimeNode node, DateOnly? from, int direction)
    {
        if (PlaceDate(node.NumberAt(2), node[1].Number, null, 0, from, direction) is not { } last) return null;
        var year = last.Start.Year - (node[0].Number > node[1].Number ? 1 : 0);
        return Interval(Calendar.Month(year, node[0].Number).Start, last.End, TimeGrain.Month);
    }

    private static Placed? PlaceMonthRel(int month, int which, DateOnly day)
    {
        var gap = month - day.Month;
        var year = which switch
        {
            < 0 => day.Year - (gap >= 0 ? 1 : 0),
            0 => day.Year,
            _ => day.Year + (gap <= 0 ? 1 : 0),
        };
        return Placed.Of(Calendar.Month(year, month), TimeGrain.Month);
    }

    private static Placed? PlaceDayOfMonth(int number, DateOnly day, int direction)
    {
        for (var step = 0; step < 4; step++)
        {
            var month = new DateOnly(day.Year, day.Month, 1).AddMonths(direction > 0 ? step : -step);
            if (number > DateTime.DaysInMonth(month.Year, month.Month)) continue;
            var date = new DateOnly(month.Year, month.Month, number);
            if (direction > 0 ? date >= day : date <= day) return Placed.Day(date);
        }

        return null;
    }

    private Placed? PlaceRange(TimeNode node, DateOnly? from, int direction)
    {
        var (first, last) = (node[0], node[1]);
        Placed? start, end;
        // "will meet from Monday to Thursday": both lie ahead, though a Thursday may come before the Monday.
        if ((HasYear(first) && !HasYear(last)) || (direction > 0 && first.Op == TimeOp.Weekday && last.Op == TimeOp.Weekday))
        {
            start = Place(first, from, direction);
            end = start is { } s ? Place(last, s.Start, 1) : null;
        }
        else
        {
            end = Place(last, from, direction);
            start = end is { } e ? Place(first, HasYear(first) ? from : e.Start, HasYear(first) ? direction : -1) : null;
        }

        if (start is not { Length: null } a || end is not { Length: null } b || b.End <= a.Start) return null;
        return Interval(a.Start, b.End, a.Grain < b.Grain ? a.Grain : b.Grain) with { Fixes = a.Fixes && b.Fixes };
    }

    // Whether the words place it without the tense around them.
    public static bool HasYear(TimeNode node) => node.Op switch
    {
        TimeOp.Date => node.NumberAt(0) is not null,
        TimeOp.DayRange => node.NumberAt(3) is not null,
        TimeOp.MonthRange => node.NumberAt(2) is not null,
        TimeOp.Month or TimeOp.WeakMonth or TimeOp.Weekday or TimeOp.DayOfMonth => false,
        TimeOp.WeekdayDate or TimeOp.Mod or TimeOp.Pod => node.At(1) is { } inner && HasYear(inner),
        TimeOp.On => HasYear(node[0]),
        _ => true,
    };

    private Placed? PlacePod(TimeNode node, DateOnly? from, int direction)
    {
        var placed = node.At(1) is { } day ? Place(day, from, direction) : from is { } today ? Placed.Day(today) with { Fixes = false } : null;
        return placed is { } p ? p with { Pod = (PartOfDay)node[0].Number } : null;
    }

    // Parts: day, hour, minute, half of the day (1 before noon, 2 after), zone in minutes from UTC.
    private Placed? PlaceClock(TimeNode? told, TimeNode node, DateOnly? from, int direction)
    {
        var (hour, minute) = (node[1].Number, node.NumberAt(2) ?? 0);
        // "1430 GMT"
        if (hour > 99) (hour, minute) = (hour / 100, hour % 100);
        if (node.NumberAt(3) is { } half)
        {
            if (hour is < 1 or > 12) return null;
            hour = (hour % 12) + (half == 2 ? 12 : 0);
        }

        if (hour > 23 || minute > 59) return null;
        var day = told is not null ? Place(told, from, direction) : from is { } today ? Placed.Day(today) with { Fixes = false } : null;
        return day is { Grain: TimeGrain.Day } d ? d with { Kind = TimeKind.Instant, Minutes = (hour * 60) + minute, Offset = node.NumberAt(4) } : day;
    }

    // Of the north, by the calendar: from about the 21st of March, June, September and December.
    private static Placed Season(int year, int season)
    {
        var start = new DateOnly(year, season * 3, season == 3 ? 23 : 21);
        return Interval(start, start.AddMonths(3).AddDays(season == 2 ? 3 : 0), TimeGrain.Day) with { Fixes = false };
    }

    private static Placed PlaceSeasonRel(int season, int which, DateOnly day)
    {
        var here = Season(day.Year, season);
        return which switch
        {
            < 0 => here.End <= day ? here : Season(day.Year - 1, season),
            0 => here,
            _ => here.Start > day ? here : Season(day.Year + 1, season),
        };
    }

    private Placed? PlacePart(TimeNode node, DateOnly? from, int direction)
    {
        var (n, unit) = (node[0].Number, (TimeUnit)node[1].Number);
        var whole = node.At(2) is { } told ? Place(told, from, direction) : from is { } day ? Placed.Of(Calendar.Year(day.Year), TimeGrain.Year) : null;
        if (whole is not { } period) return null;
        var count = unit switch { TimeUnit.Quarter => 4, TimeUnit.Half => 2, _ => 5 };
        if (n is 0 or < -1 || n > count) return null;
        if (unit == TimeUnit.Week)
        {
            // A week belongs to the month that holds its Thursday, as in ISO 8601.
            var first = Calendar.UnitAt(TimeUnit.Week, period.Start.AddDays(3), 0).Start;
            var start = n > 0 ? first.AddDays(7 * (n - 1)) : Calendar.UnitAt(TimeUnit.Week, period.End.AddDays(-4), 0).Start;
            return new Placed(start, start.AddDays(7), TimeGrain.Week) { Fixes = false };
        }

        if (period.Grain == TimeGrain.Decade && unit == TimeUnit.Half)
            return Interval(period.Start.AddYears(n == 1 ? 0 : 5), period.Start.AddYears(n == 1 ? 5 : 10), TimeGrain.Year) with { Fixes = false };
        if (period.Grain != TimeGrain.Year) return null;
        var part = Calendar.Add(period.Start, (n < 0 ? count : n) - 1, unit);
        // A quarter without a year: the last one that has begun, or after "will" the next that has not ended.
        if (node.At(2) is null && from is { } report)
        {
            if (direction <= 0 && part > report) part = part.AddYears(-1);
            else if (direction > 0 && Calendar.UnitAt(unit, part, 0).End <= report) part = part.AddYears(1);
        }

        // Without a year it may as well be a quarter of a match, so it does not count among an article's dates.
        return Placed.Of(Calendar.UnitAt(unit, part, 0), TimeGrain.Quarter, node.At(2) is not null) with { Kind = TimeKind.Interval };
    }

    private static Placed? PlaceCentury(int number) => number is < 1 or > 30
        ? null
        : Placed.Of(Calendar.UnitAt(TimeUnit.Century, new DateOnly((number - 1) * 100 + 1, 1, 1), 0), TimeGrain.Century, fixes: false) with { Kind = TimeKind.Interval };

    // "the '90s", "the nineties": the last decade so called.
    private static int DecadeYear(int year) => year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year;

    private static Placed? PlaceLength(TimeNode node)
    {
        var (n, unit) = (node[0].Number, (TimeUnit)node[1].Number);
        var (count, letter) = unit switch
        {
            TimeUnit.Second => (n, "S"),
            TimeUnit.Minute => (n, "M"),
            TimeUnit.Hour => (n, "H"),
            TimeUnit.Week => (n, "W"),
            TimeUnit.Fortnight => (2 * n, "W"),
            TimeUnit.Month => (n, "M"),
            TimeUnit.Quarter => (3 * n, "M"),
            TimeUnit.Half => (6 * n, "M"),
            TimeUnit.Year => (n, "Y"),
            TimeUnit.Decade => (10 * n, "Y"),
            TimeUnit.Century => (100 * n, "Y"),
            _ => (n, "D"),
        };
        var length = string.Create(CultureInfo.InvariantCulture, $"P{(unit < TimeUnit.Day ? "T" : "")}{count}{letter}");
        return Placed.Of(length, node.Op == TimeOp.Set ? TimeKind.Set : TimeKind.Duration, GrainOf(unit));
    }
}
