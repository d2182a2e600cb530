using Sekutu.Reading.Mentions;

namespace Sekutu.Reading.Reasons;

/// <summary>What an actor's mention rests on.</summary>
internal static class MentionReason
{
    /// <summary>The rule that found it and, where it refers back, to what: "both-countries, JPN last named as “Jepang”, PHL as “Filipina”".</summary>
    public static string Of(ArticleReading reading, Mention mention)
    {
        var rule = mention.Kind is MentionKind.Person or MentionKind.Office && mention.Role is { } role ? $"{mention.Rule}, {role}" : mention.Rule;
        if (mention.Kind != MentionKind.Anaphor || mention.Codes.Count == 0) return mention.Kind == MentionKind.Person && mention.Name != reading.Document[mention.Span].ToString() ? $"{rule}, {mention.Name}" : rule;
        var named = new List<string>();
        foreach (var code in mention.Codes)
            if (Antecedent(reading, mention, code) is { } before) named.Add($"{code} last named as “{reading.Document[before.Span]}”");
        return named.Count == 0 ? rule : $"{rule}, {string.Join(", ", named)}";
    }

    /// <summary>The line of the knowledge file that knew it or, of one named in full before, the fuller name; else the model of names where that found it; null where only the text tells.</summary>
    public static string? DecidedBy(ArticleReading reading, Mention mention) =>
        mention.Entry ?? reading.Mentions.Find(m => m.Entity == mention.Entity && m.Entry is not null)?.Entry ?? (mention.Rule is "tagged-name" ? $"models/{reading.Language}.names.bin" : null);

    // The nearest before it that is the same, else the nearest that stands for the actor and is no mere place.
    private static Mention? Antecedent(ArticleReading reading, Mention mention, string code)
    {
        Mention? same = null, shares = null;
        foreach (var other in reading.Mentions)
        {
            if (other.Span.Start >= mention.Span.Start) break;
            if (other.Kind == MentionKind.Anaphor) continue;
            if (other.Entity == mention.Entity) same = other;
            if (other.Codes.Contains(code) && other.Rule is not ("capital-place" or "state-place")) shares = other;
        }

        return same ?? shares;
    }
}
