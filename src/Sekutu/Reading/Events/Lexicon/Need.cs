using Sekutu.Text;

namespace Sekutu.Reading.Events.Lexicon;

/// <summary>One thing that must stand with a predicate for a reading of it to hold.</summary>
/// <param name="Kind">What is asked for.</param>
/// <param name="Slot">The slot it must stand in, or the particle; 0 where the kind says it all.</param>
/// <param name="Classes">For <see cref="NeedKind.Class"/>, the classes of which the head must be one.</param>
/// <param name="Text">The need as the word list writes it.</param>
internal readonly record struct Need(NeedKind Kind, ulong Slot = 0, UInt128 Classes = default, string Text = "")
{
    /// <summary>Reads <c>obj:weapon|aid</c>, <c>prep:on</c>, <c>two</c>.</summary>
    public static Need Parse(string text, WordClasses classes, string where) => Read(text, classes, where) with { Text = text };

    private static Need Read(string text, WordClasses classes, string where)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return text switch
            {
                "notself" => new Need(NeedKind.NotSelf),
                "undertaking" => new Need(NeedKind.Undertaking),
                "noobj" => new Need(NeedKind.Intransitive),
                "inf" => new Need(NeedKind.Infinitive),
                "target" => new Need(NeedKind.Target),
                "source" => new Need(NeedKind.Source),
                "two" => new Need(NeedKind.Two),
                "place" => new Need(NeedKind.Journey),
                "mil" => new Need(NeedKind.Military),
                _ => throw new MessageException(ReadingMessages.UnknownNeed(where, text)),
            };
        var (slot, value) = (text[..colon], text[(colon + 1)..]);
        var key = WordHash.Lower(slot);
        if (slot == "prep") return new Need(NeedKind.Particle, WordHash.Lower(value));
        return value switch
        {
            "any" => new Need(NeedKind.Any, key),
            "actor" => new Need(NeedKind.Actor, key),
            "person" => new Need(NeedKind.Person, key),
            "party" => new Need(NeedKind.Party, key),
            "other" when slot == "inf" => new Need(NeedKind.InfinitiveOfOther),
            "org" => new Need(NeedKind.Organisation, key),
            _ => new Need(NeedKind.Class, key, classes.Mask(value, where)),
        };
    }
}
