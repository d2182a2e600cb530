namespace Sekutu.Reading.Events.Lexicon;

/// <summary>Which arguments fill the sources and the targets of an event, best first; without targets the parties are equals.</summary>
internal sealed class Frame
{
    public required SlotKey[] Sources { get; init; }

    public required SlotKey[] Targets { get; init; }

    /// <summary>The frame as the word list writes it.</summary>
    public required string Text { get; init; }

    /// <summary>True when a slot or preposition fills either side.</summary>
    public bool Uses(ulong key)
    {
        foreach (var slot in Sources)
            if (slot.Hash == key) return true;
        foreach (var slot in Targets)
            if (slot.Hash == key) return true;
        return false;
    }

    /// <summary>Reads <c>subj,with>obj,on</c>.</summary>
    public static Frame Parse(string text)
    {
        var cut = text.IndexOf('>', StringComparison.Ordinal);
        return new Frame { Text = text, Sources = Keys(cut < 0 ? text : text[..cut]), Targets = cut < 0 ? [] : Keys(text[(cut + 1)..]) };
    }

    private static SlotKey[] Keys(string text) =>
        Array.ConvertAll(text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), SlotKey.Parse);
}
