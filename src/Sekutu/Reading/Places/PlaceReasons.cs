using Sekutu.Reading.Reasons;
using Sekutu.Text;

namespace Sekutu.Reading.Places;

/// <summary>The reasons of one place named.</summary>
internal static class PlaceReasons
{
    /// <summary>Why the words are a place, and this one.</summary>
    public static IReadOnlyList<SlotReason> Of(PlaceCandidate candidate, Span span) =>
    [
        new SlotReason
        {
            Slot = "canonical",
            Value = candidate.Best.English,
            Span = span,
            Rule = $"{candidate.Rule}{About(candidate)}",
            DecidedBy = candidate.Best.Entry,
            PassedOver = [.. candidate.Options.Skip(1).Take(4).Select(other => new PassedOver(
                $"{other.English}{(other.Country is { } country ? $" ({country})" : "")}", null,
                "a namesake that weighs less by people, by the states that the article names and by its other places", other.Entry))],
        },
    ];

    private static string About(PlaceCandidate c)
    {
        var about = new List<string>();
        if (c.Within) about.Add("a state or division follows it");
        if (c.Placed) about.Add("words that lead to places stand before it");
        if (c.Dateline) about.Add("it stands as a dateline");
        if (c.State) about.Add("it names a state");
        if (c.Common) about.Add("the name is mostly a word or a person's");
        return about.Count == 0 ? "" : $"; {string.Join(", ", about)}";
    }
}
