using System.Globalization;

namespace Sekutu.Registry.Actors;

/// <summary>A day known to the day, the month or the year, or not known: one end of a term of office.</summary>
/// <param name="Earliest">The first day that it may be; null where it is not known.</param>
/// <param name="Latest">The last day that it may be; null where it is not known.</param>
/// <param name="Text">As written in the data: <c>2021-01-20</c>, <c>2021-01</c>, <c>2021</c> or <c>unknown</c>.</param>
public readonly record struct InexactDay(DateOnly? Earliest, DateOnly? Latest, string Text)
{
    /// <summary>Reads one; false for what is no date.</summary>
    public static bool TryParse(string text, out InexactDay day)
    {
        ArgumentNullException.ThrowIfNull(text);
        day = new InexactDay(null, null, text);
        if (text == "unknown") return true;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var exact))
        {
            day = new InexactDay(exact, exact, text);
            return true;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            day = new InexactDay(month, month.AddMonths(1).AddDays(-1), text);
            return true;
        }

        if (text.Length != 4 || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year == 0) return false;
        day = new InexactDay(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), text);
        return true;
    }
}
