using Sekutu.Reading.Time.Grammar;

namespace Sekutu.Reading.Time;

/// <summary>Days, weeks (Monday to Sunday), months and years as half-open stretches.</summary>
internal static class Calendar
{
    public static (DateOnly Start, DateOnly End) Month(int year, int month) => Clamp(new DateOnly(year, month, 1), TimeUnit.Month, 1);

    public static (DateOnly Start, DateOnly End) Year(int year) => Clamp(new DateOnly(year, 1, 1), TimeUnit.Year, 1);

    /// <summary>The unit that holds a day, or the one so many further on.</summary>
    public static (DateOnly Start, DateOnly End) UnitAt(TimeUnit unit, DateOnly day, int offset)
    {
        var start = unit switch
        {
            TimeUnit.Week or TimeUnit.Fortnight or TimeUnit.Weekend => day.AddDays(1 - Weekday(day)),
            TimeUnit.Month => new DateOnly(day.Year, day.Month, 1),
            TimeUnit.Quarter => new DateOnly(day.Year, (day.Month - 1) / 3 * 3 + 1, 1),
            TimeUnit.Half => new DateOnly(day.Year, (day.Month - 1) / 6 * 6 + 1, 1),
            TimeUnit.Year => new DateOnly(day.Year, 1, 1),
            TimeUnit.Decade => new DateOnly(Math.Max(1, day.Year / 10 * 10), 1, 1),
            TimeUnit.Century => new DateOnly((day.Year - 1) / 100 * 100 + 1, 1, 1),
            _ => day,
        };
        if (unit != TimeUnit.Weekend) return Clamp(Add(start, offset, unit), unit, 1);
        start = Add(start, 7 * offset + 5, TimeUnit.Day);
        return (start, Add(start, 2, TimeUnit.Day));
    }

    /// <summary>A day so many units on; the ends of the calendar where it would fall outside.</summary>
    public static DateOnly Add(DateOnly day, int count, TimeUnit unit)
    {
        try
        {
            return unit switch
            {
                TimeUnit.Day => day.AddDays(count),
                TimeUnit.Hour => day.AddDays(count / 24),
                TimeUnit.Week or TimeUnit.Weekend => day.AddDays(checked(7 * count)),
                TimeUnit.Fortnight => day.AddDays(checked(14 * count)),
                TimeUnit.Month => day.AddMonths(count),
                TimeUnit.Quarter => day.AddMonths(checked(3 * count)),
                TimeUnit.Half => day.AddMonths(checked(6 * count)),
                TimeUnit.Year => day.AddYears(count),
                TimeUnit.Decade => day.AddYears(checked(10 * count)),
                TimeUnit.Century => day.AddYears(checked(100 * count)),
                _ => day,
            };
        }
        catch (Exception outside) when (outside is ArgumentOutOfRangeException or OverflowException)
        {
            return count < 0 ? DateOnly.MinValue : DateOnly.MaxValue;
        }
    }

    /// <summary>The day after; the last day of all stays.</summary>
    public static DateOnly DayAfter(DateOnly day) => day < DateOnly.MaxValue ? day.AddDays(1) : day;

    /// <summary>1 Monday to 7 Sunday.</summary>
    public static int Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>The next (or, with -1, the last) such weekday, the day itself included.</summary>
    public static DateOnly Toward(DateOnly day, int weekday, int direction) => direction > 0
        ? day.AddDays((weekday - Weekday(day) + 7) % 7)
        : day.AddDays(-((Weekday(day) - weekday + 7) % 7));

    /// <summary>The n-th such weekday of a stretch; with -1 the last.</summary>
    public static DateOnly Nth(DateOnly start, DateOnly end, int n, int weekday) =>
        n > 0 ? Toward(start, weekday, 1).AddDays(7 * (n - 1)) : Toward(end.AddDays(-1), weekday, -1);

    private static (DateOnly Start, DateOnly End) Clamp(DateOnly start, TimeUnit unit, int count)
    {
        var end = Add(start, count, unit);
        return (start, end > start ? end : DayAfter(start));
    }
}
