namespace Sekutu.Reading.Time;

/// <summary>An article's list of dates.</summary>
public static class ArticleDates
{
    /// <summary>
    /// The times that fix a day, a month or a year, each wording (<see cref="TimeExpression.DateSpan"/>) with each value once, where it first
    /// stands, in the order of the text.
    /// </summary>
    public static IEnumerable<TimeExpression> Of(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.Times.Where(t => t.FixesDate).DistinctBy(t => (reading.Document[t.DateSpan].ToString().ToUpperInvariant(), t.Value));
    }
}
