using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sekutu.Reading.Reasons;
using Sekutu.Text;

namespace Sekutu.Answers.Formats;

/// <summary>Builds one line of JSON after another in the same buffer.</summary>
internal sealed class JsonLine : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 14);

    public JsonLine() => Json = new Utf8JsonWriter(_buffer, Options);

    public Utf8JsonWriter Json { get; }

    /// <summary>One object as one line, without a line break.</summary>
    public string Of(Action write)
    {
        _buffer.ResetWrittenCount();
        Json.Reset(_buffer);
        Json.WriteStartObject();
        write();
        Json.WriteEndObject();
        Json.Flush();
        return Encoding.UTF8.GetString(_buffer.WrittenSpan);
    }

    public void List<T>(string name, IEnumerable<T> items, Action<int, T> write)
    {
        Json.WriteStartArray(name);
        var index = 0;
        foreach (var item in items) write(index++, item);
        Json.WriteEndArray();
    }

    public void Strings(string name, IEnumerable<string> items) => List(name, items, (_, item) => Json.WriteStringValue(item));

    public void Objects<T>(string name, IEnumerable<T> items, Action<int, T> write) => List(name, items, (index, item) =>
    {
        Json.WriteStartObject();
        write(index, item);
        Json.WriteEndObject();
    });

    /// <summary>A span as [from, to); nothing where there is none.</summary>
    public void Offsets(string name, Span? span)
    {
        if (span is not { } given) return;
        Json.WritePropertyName(name);
        Pair(given);
    }

    public void Pair(Span span)
    {
        Json.WriteStartArray();
        Json.WriteNumberValue(span.Start);
        Json.WriteNumberValue(span.End);
        Json.WriteEndArray();
    }

    public void Number(string name, double? value)
    {
        if (value is { } given) Json.WriteNumber(name, given);
        else Json.WriteNull(name);
    }

    public void Reason(string rule, double confidence)
    {
        Json.WriteString("rule", rule);
        Json.WriteNumber("confidence", Math.Round(confidence, 3));
    }

    /// <summary>The reasons of a row's slots; nothing where none were kept.</summary>
    public void Why(IReadOnlyList<SlotReason>? reasons)
    {
        if (reasons is null) return;
        Objects("why", reasons, (_, reason) =>
        {
            Json.WriteString("slot", reason.Slot);
            Json.WriteString("value", reason.Value);
            Offsets("span", reason.Span);
            Json.WriteString("rule", reason.Rule);
            if (reason.Path is not null) Json.WriteString("path", reason.Path);
            if (reason.DecidedBy is not null) Json.WriteString("decided_by", reason.DecidedBy);
            if (reason.PassedOver.Count > 0) PassedOver("passed_over", reason.PassedOver);
        });
    }

    public void PassedOver(string name, IReadOnlyList<PassedOver> others) => Objects(name, others, (_, other) =>
    {
        Json.WriteString("what", other.What);
        Offsets("span", other.Span);
        Json.WriteString("reason", other.Reason);
        if (other.Entry is not null) Json.WriteString("entry", other.Entry);
    });

    public void Dispose() => Json.Dispose();
}
