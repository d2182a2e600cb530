using Sekutu.Language;
using Sekutu.Language.Phrases;
using Sekutu.Text;

namespace Sekutu.Reading.Credits;

/// <summary>Reads from the text who published it and on whom it draws, where the input does not say.</summary>
/// <remarks>
/// The byline before the first dash gives the publisher, an agency in brackets in it or a credit in the text ("Dilansir dari …") the outlet
/// drawn on. A town in the byline is a place, not an outlet. What the input says is never overruled.
/// </remarks>
internal sealed class CreditStage : IReadingStage
{
    private const int LongestName = 4;

    private readonly OutletTable _outlets = new();

    public string Name => "credits";

    public LanguageLayers Language => LanguageLayers.Words;

    public ReadingLayers Requires => ReadingLayers.Mentions | ReadingLayers.Places;

    public ReadingLayers Provides => ReadingLayers.Credits;

    public void Read(ArticleReading reading)
    {
        var (publisher, via) = (reading.Details.Publisher, reading.Details.Via);
        ReadByline(reading, ref publisher, ref via);
        via ??= ReadCredit(reading, publisher);
        if (via is not null && string.Equals(via, publisher, StringComparison.OrdinalIgnoreCase)) via = null;
        reading.Details = reading.Details with { Publisher = publisher, Via = via };
    }

    private void ReadByline(ArticleReading reading, ref string? publisher, ref string? via)
    {
        var text = reading.Document.Text;
        if (Byline.Head(text) is not { } head) return;
        foreach (var (part, bracketed) in Byline.Parts(text, head))
        {
            var known = _outlets.At(text, part.Start) is { } outlet && outlet.Span == part ? outlet.Name : null;
            if (bracketed) via ??= known ?? part.Of(text).ToString();
            else if (known is not null || (Byline.LooksLikeOutlet(part.Of(text)) && !IsNamed(reading, part))) publisher ??= known ?? part.Of(text).ToString();
        }
    }

    private string? ReadCredit(ArticleReading reading, string? publisher)
    {
        var words = CreditWords.For(reading.Language!);
        var text = reading.Document.Text;
        var matches = new List<PhraseMatch>();
        words.Credits.FindAll(text, new Span(0, text.Length), matches);
        foreach (var match in matches)
        {
            var at = SkipFillers(words, text, match.Span.End);
            if (at >= text.Length) continue;
            var name = _outlets.At(text, at)?.Name ?? (words.Credits.Value(match.Entry) == 1 ? UnknownName(reading, at) : null);
            if (name is not null && !string.Equals(name, publisher, StringComparison.OrdinalIgnoreCase)) return name;
        }

        return null;
    }

    private static int SkipFillers(CreditWords words, string text, int at)
    {
        at = SkipBlanks(text, at);
        while (at < text.Length && words.Fillers.TryMatchAt(text, at, out var filler)) at = SkipBlanks(text, filler.Span.End);
        return at;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0') at++;
        return at;
    }

    // A run of words with capitals or a web address, unless it is an actor or a place.
    private static string? UnknownName(ArticleReading reading, int start)
    {
        var text = reading.Document.Text;
        var end = start;
        for (var count = 0; count < LongestName; count++)
        {
            var from = SkipBlanks(text, end);
            if (from >= text.Length || !(char.IsUpper(text[from]) || (count == 0 && char.IsLower(text[from]) && NextBlank(text, from) is var blank && text.AsSpan(from, blank - from).Contains('.')))) break;
            end = NextBlank(text, from);
            if (text[end - 1] is ',' or '.' or ';' or ')' or '”' or '"') break;
        }

        while (end > start && text[end - 1] is ',' or '.' or ';' or ')' or '”' or '"') end--;
        var span = new Span(start, end);
        return end - start < 2 || IsNamed(reading, span) ? null : span.Of(text).ToString();
    }

    private static int NextBlank(string text, int from)
    {
        while (from < text.Length && !char.IsWhiteSpace(text[from])) from++;
        return from;
    }

    private static bool IsNamed(ArticleReading reading, Span span) =>
        reading.Places.Exists(p => p.Span.Overlaps(span)) || reading.Mentions.Exists(m => m.Span.Overlaps(span));
}
