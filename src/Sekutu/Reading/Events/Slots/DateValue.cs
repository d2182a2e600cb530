using System.Globalization;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Time;

namespace Sekutu.Reading.Events.Slots;

/// <summary>The date that a time gives an event.</summary>
internal static class DateValue
{
    private const int Week = 7;

    /// <summary>Its value; null where it fixes none. A week fixes no day: what is over was in the month that it lies in.</summary>
    public static string? Of(EventDraft draft, TimeExpression time)
    {
        if (time.Grain != TimeGrain.Week || time.Start is not { } start || time.End is not { } end || end.DayNumber - start.DayNumber != Week)
            return time.Conflict ? time.SpanningValue ?? time.Value : time.Value;
        return draft.Status == EventStatus.Happened && end.AddDays(-1).Month == start.Month ? start.ToString("yyyy-MM", CultureInfo.InvariantCulture) : null;
    }
}
