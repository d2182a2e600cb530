using Sekutu.Answers.Commitments;
using Sekutu.Record;
using Sekutu.Record.Questions;

namespace Sekutu.Cli.Views;

/// <summary>What an answer covers: how many, and from which days. Days named are those on record, not those asked for.</summary>
internal static class Footer
{
    public static string Of(IReadOnlyList<EventEntry> events)
    {
        var undated = events.Count(e => e.Days is null);
        string?[] parts =
        [
            Count.Of(events.Count, "event"),
            Range("dated", events.Select(e => e.Days)),
            undated > 0 ? $"{undated} without a date" : null,
            Range("published", events.Select(e => e.Published)),
            events.Count > 0 ? $"{events.Count(e => e.Origins > 1)} told by independent origins" : null,
        ];
        return Join(parts);
    }

    public static string Of(IReadOnlyList<Commitment> commitments)
    {
        var states = commitments.GroupBy(c => c.State).OrderBy(g => g.Key).Select(g => $"{g.Count()} {Words(g.Key)}");
        return Join([Count.Of(commitments.Count, "commitment"), .. states, Range("published", commitments.Select(c => c.Event.Published))]);
    }

    public static string Of(IReadOnlyList<StatementEntry> statements) => Join(
        [Count.Of(statements.Count, "statement"), Many(statements.Select(s => s.Document), "article"), Published(statements.Select(s => s.Published))]);

    public static string Of(IReadOnlyList<CoverageEntry> sayings) => Join(
        [Count.Of(sayings.Count, "saying"), Many(sayings.Select(s => s.Document), "article"), Published(sayings.Select(s => s.Published))]);

    public static string Of(IReadOnlyList<PlaceEntry> places) => Join([Count.Of(places.Count, "place"), Range("published", places.Select(p => p.Published))]);

    public static string Of(IReadOnlyList<DocumentEntry> documents)
    {
        var stories = documents.Select(d => d.Story).Distinct().Count();
        return Join([Count.Of(documents.Count, "article"), stories < documents.Count ? Count.Of(stories, "story") : null, Published(documents.Select(d => d.Published))]);
    }

    /// <summary>"moved on".</summary>
    public static string Words(CommitmentState state) => state switch
    {
        CommitmentState.MovedOn => "moved on",
        CommitmentState.Done => "done",
        CommitmentState.CalledOff => "called off",
        CommitmentState.Due => "due",
        _ => "open",
    };

    /// <summary>"in force".</summary>
    public static string Words(StepKind step) => step switch
    {
        StepKind.InDoubt => "in doubt",
        StepKind.InForce => "in force",
        _ => step.ToString().ToLowerInvariant(),
    };

    private static string? Published(IEnumerable<string?> days) => Range("published", days.Select(DayRange.Parse));

    private static string? Range(string what, IEnumerable<DayRange?> ranges)
    {
        var known = ranges.OfType<DayRange>().ToList();
        if (known.Count == 0) return null;
        return $"{what} {Line.Day(new DayRange(known.Min(r => r.From), known.Max(r => r.To)).ToString())}";
    }

    private static string? Many<T>(IEnumerable<T> items, string thing) => items.Distinct().Count() is var count and > 0 ? Count.Of(count, thing) : null;

    private static string Join(IEnumerable<string?> parts) => string.Join(" · ", parts.OfType<string>());
}
