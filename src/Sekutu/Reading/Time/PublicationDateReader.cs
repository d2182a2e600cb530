using Sekutu.Reading.Time.Grammar;
using Sekutu.Text;

namespace Sekutu.Reading.Time;

/// <summary>The day of a report from its own text, where neither input nor page tells it.</summary>
public static class PublicationDateReader
{
    // A date line or the first sentences: later dates are as a rule those of the background.
    private const int Lead = 700;

    /// <summary>
    /// The day of a date that is told in full (day, month, year): first one with its weekday in the lead ("Rabu (11/1/2023)"), then any in the
    /// lead, then one with its weekday anywhere. Null where the text has none, or contradicts itself there.
    /// </summary>
    /// <param name="text">The article.</param>
    /// <param name="language">Its language, by the name of its folder under <c>knowledge/</c>.</param>
    public static DateOnly? FromText(string text, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TimeReader.For(language) is { } reader ? From(reader.Find(text, new Span(0, text.Length))) : null;
    }

    internal static DateOnly? From(List<FoundTime> found)
    {
        DateOnly? plain = null, later = null;
        foreach (var time in found)
        {
            if (time.Direction > 0) continue;
            var (node, weekday) = FullDate(time.Node);
            if (node is null || new TimeResolver(null).Resolve(node, 0) is not { Grain: TimeGrain.Day, ConflictWith: null } day) continue;
            if (time.Node.Start < Lead && weekday) return day.Start;
            if (time.Node.Start < Lead) plain ??= day.Start;
            else if (weekday) later ??= day.Start;
        }

        return plain ?? later;
    }

    private static (TimeNode? Node, bool Weekday) FullDate(TimeNode node) => node.Op switch
    {
        TimeOp.WeekdayDate => FullDate(node[1]).Node is null ? (null, true) : (node, true),
        TimeOp.Date when node.NumberAt(0) is not null && node.NumberAt(2) is not null => (node, false),
        TimeOp.Pod when node.At(1) is { } day => FullDate(day),
        TimeOp.On or TimeOp.From or TimeOp.Since when node.At(0) is { } day => FullDate(day),
        _ => (null, false),
    };
}
