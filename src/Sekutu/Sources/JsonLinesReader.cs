using System.Globalization;
using System.Text;
using System.Text.Json;
using Sekutu.Text;

namespace Sekutu.Sources;

/// <summary>Reads articles from JSON objects, one a line: <c>{id?, text, lang?, published?, title?, url?, source?, via?}</c>.</summary>
/// <remarks>Holds one line at a time. A bad line is refused by its number and the next is read.</remarks>
internal sealed class JsonLinesReader(SourceLimits limits)
{
    public IEnumerable<SourceItem> Read(Stream stream, string name)
    {
        var lines = new LineReader(stream, limits.ArticleBytes);
        for (var number = 1; ; number++)
        {
            var subject = $"{name}:{number}";
            ReadOnlyMemory<byte>? line;
            Message? broken = null;
            try
            {
                line = lines.Next();
            }
            catch (InvalidDataException)
            {
                line = null;
                broken = SourceMessages.BrokenPacking(subject);
            }
            catch (IOException fault)
            {
                line = null;
                broken = SourceMessages.CannotRead(subject, fault.Message);
            }

            if (broken is not null) yield return SourceItem.Refused(subject, broken);
            if (line is not { } bytes) yield break;
            if (lines.Overlong) yield return SourceItem.Refused(subject, SourceMessages.TooLong(subject, limits.ArticleBytes));
            else if (!IsBlank(bytes.Span)) yield return ReadLine(bytes, subject);
        }
    }

    internal SourceItem ReadLine(ReadOnlyMemory<byte> bytes, string subject)
    {
        var messages = new List<Message>();
        JsonDocument json;
        try
        {
            json = JsonDocument.Parse(bytes);
        }
        catch (JsonException) when (Encoding.UTF8.GetString(bytes.Span).Contains('\uFFFD', StringComparison.Ordinal))
        {
            try
            {
                json = JsonDocument.Parse(TextDecoder.Decode(bytes.Span, out _));
                messages.Add(SourceMessages.GuessedEncoding(subject));
            }
            catch (JsonException)
            {
                return SourceItem.Refused(subject, SourceMessages.NotJson(subject, "it is neither UTF-8 nor JSON"));
            }
        }
        catch (JsonException fault)
        {
            return SourceItem.Refused(subject, SourceMessages.NotJson(subject, $"at byte {fault.BytePositionInLine ?? 0}"));
        }

        using (json)
        {
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                return SourceItem.Refused(subject, SourceMessages.NotJson(subject, "it is " + json.RootElement.ValueKind.ToString().ToLowerInvariant()));
            string? text, id;
            DocumentDetails details;
            try
            {
                text = StringOf(json.RootElement, "text");
                if (text is null) return SourceItem.Refused(subject, SourceMessages.NoText(subject));
                id = StringOf(json.RootElement, "id");
                details = DetailsOf(json.RootElement, subject, messages);
            }
            catch (InvalidOperationException)
            {
                // A lone surrogate written as an escape, or bytes that are no UTF-8, inside a string.
                return SourceItem.Refused(subject, SourceMessages.NotJson(subject, "a string in it is no valid Unicode"));
            }

            if (string.IsNullOrWhiteSpace(text)) return SourceItem.Refused(subject, SourceMessages.Empty(subject));
            if (text.Length > limits.Characters) return SourceItem.Refused(subject, SourceMessages.TooLong(subject, limits.Characters));
            return new SourceItem(subject, new Document(DocumentId.Of(id, text), text, details), new Original(subject, "application/json", bytes), messages);
        }
    }

    private static DocumentDetails DetailsOf(JsonElement root, string subject, List<Message> messages)
    {
        PublicationDate? published = null;
        if (StringOf(root, "published") is { Length: > 0 } value)
        {
            if (TryDay(value, out var day)) published = new PublicationDate(day, DateOrigin.Input);
            else messages.Add(SourceMessages.BadDate(subject, value.Length > 40 ? value[..40] + "…" : value));
        }

        return new DocumentDetails(
            StringOf(root, "title"), StringOf(root, "url"), StringOf(root, "source"), StringOf(root, "via"), StringOf(root, "lang"), published);
    }

    /// <summary>The day of an ISO 8601 date, or of a date and time in its own zone.</summary>
    internal static bool TryDay(string value, out DateOnly day)
    {
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)) return true;
        if (!DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)) return false;
        day = DateOnly.FromDateTime(moment.DateTime);
        return char.IsAsciiDigit(value[0]) && value.Length >= 10 && value[4] == '-';
    }

    private static string? StringOf(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() is { Length: > 0 } s ? s : null : null;

    private static bool IsBlank(ReadOnlySpan<byte> bytes) => bytes.Trim(" \t\r\n"u8).IsEmpty;
}
