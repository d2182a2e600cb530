using System.Globalization;

namespace Sekutu.Record;

/// <summary>The id of an entry: a letter for its kind and a number that the record never gives twice.</summary>
/// <param name="Kind">D document, E event, A what one article says of an event, S statement, C coverage, P place.</param>
/// <param name="Number">From 1. A, S and C count together.</param>
public readonly record struct RecordId(char Kind, long Number)
{
    private const string Kinds = "DEASCP";

    /// <summary>Reads "E12"; small letters will do. False for anything else.</summary>
    public static bool TryParse(string? text, out RecordId id)
    {
        id = default;
        if (text is null || text.Length < 2) return false;
        var kind = char.ToUpperInvariant(text[0]);
        if (!Kinds.Contains(kind, StringComparison.Ordinal)) return false;
        if (!long.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0) return false;
        id = new RecordId(kind, number);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind}{Number}");
}
