using System.Globalization;
using System.Text.Json;
using Sekutu.Knowledge;
using Sekutu.Record;
using Sekutu.Record.Questions;
using Sekutu.Registry.Actors;

namespace Sekutu.Answers.Formats;

/// <summary>Events on record as plain PLOVER: one JSON object a line, with the field names of its manual (2021).</summary>
/// <remarks>
/// PLOVER has no status: what is planned becomes another type or the context "future", what is open "hypothetical", what is denied "negation"
/// (<c>knowledge/events/plover.tsv</c>). <c>comment</c> tells what the record has, and <c>id</c> opens it. A date that no article tells stays null.
/// Not safe for several threads at once.
/// </remarks>
public sealed class PloverJson : IDisposable
{
    private readonly JsonLine _line = new();
    private readonly Dictionary<(string On, string Value), TsvRow> _rows = [];
    private readonly ActorRegistry _actors = ActorRegistry.Load();

    /// <summary>Reads how events are mapped.</summary>
    public PloverJson()
    {
        foreach (var row in TsvFile.Read(DataFolder.Knowledge("events", "plover.tsv"), "on", "value", "type", "context").Rows)
            _rows[(row["on"], row["value"])] = row;
    }

    private Utf8JsonWriter Json => _line.Json;

    /// <summary>One event.</summary>
    public string Line(EventEntry e)
    {
        ArgumentNullException.ThrowIfNull(e);
        var (type, standing) = Mapped(e);
        return _line.Of(() =>
        {
            Json.WriteString("id", $"{e.Id}");
            Json.WriteString("date", Day(e.Days?.From));
            if (e.Days is { } days && days.To != days.From) Json.WriteString("enddate", Day(days.To));
            Actors("source", e.Sources);
            Actors("recipient", e.Targets);
            _line.Strings("event", [type]);
            _line.Strings("context", Contexts(e, standing));
            if (e.PlaceName is { } place)
            {
                Json.WriteStartObject("event_loc");
                Json.WriteString("name", place);
                Json.WriteEndObject();
            }

            _line.Strings("event_text", [e.Evidence]);
            Json.WriteString("comment", Comment(e, type));
        });
    }

    /// <inheritdoc/>
    public void Dispose() => _line.Dispose();

    private (string Type, string Context) Mapped(EventEntry e)
    {
        if (_rows.TryGetValue((e.Status, e.Type), out var ahead)) return (ahead["type"], ahead["context"]);
        return (e.Type, _rows.TryGetValue(("status", e.Status), out var status) ? status["context"] : "");
    }

    private IEnumerable<string> Contexts(EventEntry e, string standing)
    {
        var topics = Names.Of(e.Topics).Select(topic => _rows.TryGetValue(("topic", topic), out var row) ? row["context"] : "");
        return topics.Append(standing).Where(context => context.Length > 0).Distinct();
    }

    // A state by its code; an organisation as IGO; an armed group as rebels of the state where it is at home, else IMG.
    private void Actors(string name, IReadOnlyList<string> codes) => _line.Objects(name, codes, (_, code) =>
    {
        if (_actors.OrganisationByCode(code) is not { } organisation)
        {
            Json.WriteString("code", code);
            return;
        }

        Json.WriteString("code", organisation.IsGroup ? organisation.Base ?? "IMG" : "IGO");
        if (organisation is { IsGroup: true, Base: not null }) Json.WriteString("sector", "REB");
        Json.WriteString("identifier_text", organisation.Name);
    });

    private static string? Day(int? day) => day is { } number ? DateOnly.FromDayNumber(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private static string Comment(EventEntry e, string type)
    {
        var told = $"{(type == e.Type ? "" : $"{e.Type} on record; ")}{e.Status}";
        return e.Days is null && e.Published is { } first ? $"{told}; no date told, first published {Day(first.From)}" : told;
    }
}
