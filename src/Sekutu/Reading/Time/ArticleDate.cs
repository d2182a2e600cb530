using Sekutu.Text;

namespace Sekutu.Reading.Time;

/// <summary>A line of an article's list of dates.</summary>
/// <param name="Span">The words, where they first stand.</param>
/// <param name="Value">ISO 8601, both ends included.</param>
/// <param name="Conflict">The text contradicts itself here.</param>
public readonly record struct ArticleDate(Span Span, string Value, bool Conflict)
{
    /// <summary>
    /// The times of an article that fix a day, a month or a year, each wording with each value once, in the order of the text.
    /// </summary>
    public static IReadOnlyList<ArticleDate> List(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var seen = new HashSet<(string Words, string Value)>();
        var dates = new List<ArticleDate>();
        foreach (var time in reading.Times)
            if (time.FixesDate && seen.Add((reading.Document[time.DateSpan].ToString().ToUpperInvariant(), time.Value)))
                dates.Add(new ArticleDate(time.DateSpan, time.Value, time.Conflict));
        return dates;
    }
}
