using System.Numerics;
using Sekutu.Reading.Events;
using Sekutu.Registry.Places;

namespace Sekutu.Record.Identity;

/// <summary>Tells whether two documents speak of the same happening.</summary>
/// <remarks>
/// Careful by intent: a happening that stands twice is seen and joined by hand; two that were made one hide each other. The type must be
/// equal, the actors must not contradict, days must meet; then topics, place and words decide. Names and numbers are compared across
/// languages, other words within one. The weights were set by hand and are explained in docs/decisions/0081-same-happening.md.
/// </remarks>
internal static class EventMatcher
{
    /// <summary>From this score on, the same.</summary>
    public const double Same = 6;

    /// <summary>From this score on, worth a person's look.</summary>
    public const double Unsure = 4.5;

    /// <summary>Where a date is missing, the documents must have been published within so many days.</summary>
    public const int NewsDays = 3;

    /// <summary>A date wider than this ("2023") does not show when something was.</summary>
    public const int WidestDate = 45;

    // The same parties seldom meet twice on one day, but they agree on many things.
    private const double OneMeetingADay = 4;

    // Where no day binds two claims, their words must; this much is taken off when they do not.
    private const double WithoutSigns = 2;
    private const int FewNames = 2;
    private const double FewWords = 0.3;

    // Said of nearly everything here; sharing them tells little.
    private const EventTopics Common = EventTopics.Military | EventTopics.Diplomatic;

    /// <summary>Compares two happenings; null where they cannot be the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other, of another document.</param>
    /// <param name="copies">The documents are copies of one report, so they need no dates to be of the same days.</param>
    public static Match? Compare(Happening left, Happening right, bool copies)
    {
        if (left.Type != right.Type) return null;
        var reasons = new List<string>(6);
        var score = 0.0;
        if (!Add(Actors(left, right), ref score, reasons)) return null;
        if (!Add(Days(left, right, copies), ref score, reasons)) return null;
        if (!Add(Place(left.Where, right.Where), ref score, reasons)) return null;
        Add(Topics(left.Topics, right.Topics), ref score, reasons);
        var (text, why, telling) = Text(left, right);
        score += text;
        if (why is not null) reasons.Add(why);
        if (!telling && !copies && !(Usable(left.When) is not null && Usable(right.When) is not null)) score -= WithoutSigns;
        if (left.Status == right.Status)
        {
            score += 0.5;
        }
        else
        {
            score -= 0.5;
            reasons.Add($"one says {Names.Of(left.Status)}, the other {Names.Of(right.Status)}");
        }

        return new Match(score, string.Join("; ", reasons));
    }

    private static bool Add((double Score, string? Why)? part, ref double score, List<string> reasons)
    {
        if (part is not { } given) return false;
        score += given.Score;
        if (given.Why is not null) reasons.Add(given.Why);
        return true;
    }

    private static (double, string?)? Actors(Happening left, Happening right)
    {
        var source = Side(left.Sources, right.Sources);
        var target = Side(left.Targets, right.Targets);
        if (source is null || target is null) return null;
        if (source + target == 0 || (left.Sources.Length == 0 && right.Sources.Length == 0 && target < 1)) return null;
        var same = source == 1 && target == 1;
        return (same ? 2 : 0.5, same ? $"both {string.Join(", ", left.Sources.Concat(left.Targets))}" : "actors agree in part");
    }

    // 1 equal, 0.5 one within the other, 0 one empty; null when they contradict.
    private static double? Side(string[] left, string[] right)
    {
        if (left.AsSpan().SequenceEqual(right)) return 1;
        if (left.Length == 0 || right.Length == 0) return 0;
        var (few, many) = left.Length < right.Length ? (left, right) : (right, left);
        return few.All(many.Contains) ? 0.5 : null;
    }

    private static (double, string?)? Days(Happening left, Happening right, bool copies)
    {
        if (Usable(left.When) is { } one && Usable(right.When) is { } other)
        {
            var distance = one.Distance(other);
            if (distance > 1) return null;
            if (distance == 1) return one.Days == 1 && other.Days == 1 ? (0.5, "the days are neighbours") : null;
            var exact = Math.Max(one.Days, other.Days) <= 2;
            var score = exact ? left.Type == EventType.Consult ? OneMeetingADay : 3 : one == other ? 1.5 : 1;
            return (score, exact ? $"both on {Day(Math.Max(one.From, other.From))}" : "the dates overlap");
        }

        // Without two dates only the days of publication speak, and only for news told at the same time.
        if (copies) return (0, "copies of one report");
        if (left.PublishedDay is not { } first || right.PublishedDay is not { } second) return null;
        return Math.Abs(first - second) <= NewsDays ? (0, "told in the same days") : null;
    }

    private static DayRange? Usable(DayRange? range) => range is { } given && given.Days <= WidestDate ? given : null;

    private static string Day(int number) => DateOnly.FromDayNumber(number).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static (double, string?)? Place(WherePlace? left, WherePlace? right)
    {
        if (left is null || right is null) return (0, null);
        if (left.Number == right.Number) return (1.5, $"both at {left.Canonical}");
        var within = (left.Kind == PlaceKind.Country && left.Country == right.Country) || (right.Kind == PlaceKind.Country && right.Country == left.Country);
        if (within) return (0.5, null);
        return left.Kind == PlaceKind.Place && right.Kind == PlaceKind.Place ? null : (-1, $"one says {left.Canonical}, the other {right.Canonical}");
    }

    private static (double, string?)? Topics(EventTopics left, EventTopics right)
    {
        var (one, other) = (left & ~Common, right & ~Common);
        if (one == EventTopics.None && other == EventTopics.None) return (0, null);
        if (one == EventTopics.None || other == EventTopics.None) return (-0.5, null);
        var shared = one & other;
        if (shared == EventTopics.None) return (-2, "they are about different things");
        var share = (double)BitOperations.PopCount((uint)shared) / BitOperations.PopCount((uint)(one | other));
        return (1 + share, $"both about {string.Join(", ", Names.Of(shared))}");
    }

    // Telling is what parties and subjects alone do not explain: the parties' own names are in both sentences in any case.
    private static (double Score, string? Why, bool Telling) Text(Happening left, Happening right)
    {
        var names = Signals.Shared(left.Names, right.Names);
        var score = Math.Min(names, 4) * 0.5;
        var why = names > 0 ? $"{names} names or numbers in common" : null;
        if (left.Language != right.Language || left.Words.Length + right.Words.Length == 0) return (score, why, names >= FewNames);
        var dice = 2.0 * Signals.Shared(left.Words, right.Words) / (left.Words.Length + right.Words.Length);
        return (Math.Max(score, dice * 4), dice >= 0.5 ? "nearly the same words" : why, dice >= FewWords || names > 2 * FewNames);
    }
}
