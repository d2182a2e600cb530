using Sekutu.Reading.Places;
using Sekutu.Record.Adding;
using Sekutu.Text;

namespace Sekutu.Record.Sqlite;

/// <summary>Writes what a document says, except its events: statements, coverage, dates, places, copies.</summary>
internal sealed class AssertionTable : IDisposable
{
    private readonly Prepared _assertion;
    private readonly Prepared _statement;
    private readonly Prepared _coverage;
    private readonly Prepared _date;
    private readonly Prepared _placeMention;
    private readonly Prepared _place;
    private readonly Prepared _placeNumber;
    private readonly Dictionary<(string, string?, string?), long> _places = [];

    public AssertionTable(SqliteRecord record)
    {
        _assertion = record.Prepare(
            """
            INSERT INTO assertions (document, kind, start, "end", sentence_start, sentence_end, evidence, rule, entry, confidence)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING number
            """, 10);
        _statement = record.Prepare(
            "INSERT INTO statements (assertion, speaker, speaker_start, speaker_end, aka, role, country, quote) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)", 8);
        _coverage = record.Prepare(
            """
            INSERT INTO coverage (assertion, instrument, instrument_id, article, applies_to, place_number, asserted_by, denied)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """, 8);
        _date = record.Prepare("INSERT INTO dates (assertion, value, conflict, spanning) VALUES ($1, $2, $3, $4)", 4);
        _placeMention = record.Prepare("INSERT INTO place_mentions (assertion, place) VALUES ($1, $2)", 2);
        _place = record.Prepare(
            """
            INSERT OR IGNORE INTO places (registry_id, canonical, country, latitude, longitude, disputed, kind)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """, 7);
        _placeNumber = record.Prepare(
            "SELECT number FROM places WHERE canonical = $2 AND ifnull(country, '') = ifnull($3, '') AND ifnull(registry_id, '') = ifnull($1, '')", 3);
    }

    /// <summary>Number of a place; it is put on record where it is not yet.</summary>
    public long Place(PlaceMention place)
    {
        var key = (place.Canonical, place.Country, place.Id);
        if (_places.TryGetValue(key, out var known)) return known;
        _place.Run(place.Id, place.Canonical, place.Country, place.Latitude, place.Longitude, place.Disputed, Names.Of(place.Kind));
        return _places[key] = _placeNumber.Number(place.Id, place.Canonical, place.Country)!.Value;
    }

    /// <summary>Puts one thing that one sentence says on record.</summary>
    /// <returns>Its number.</returns>
    public long Assertion(long document, string kind, Document text, Span evidence, Span sentence, string rule, string? entry, float confidence) =>
        _assertion.Number(
            document, kind, evidence.Start, evidence.End, sentence.Start, sentence.End, text[evidence].ToString(), rule, entry, (double)confidence)!.Value;

    /// <summary>Puts all that is no event on record.</summary>
    public void Add(long document, ReadArticle article)
    {
        var text = article.Document;
        foreach (var (s, sentence, _) in article.Statements)
        {
            var number = Assertion(document, "statement", text, s.Evidence, sentence, s.Rule, null, s.Confidence);
            var quote = s.Quote.Count == 0 ? null : string.Join(" … ", s.Quote.Select(q => text[q].ToString()));
            _statement.Run(number, s.Speaker, s.SpeakerSpan.Start, s.SpeakerSpan.End, string.Join('|', s.OtherSpeakers), s.Role, s.Country, quote);
        }

        foreach (var (c, sentence, place) in article.Coverage)
        {
            var number = Assertion(document, "coverage", text, c.Evidence, sentence, c.Rule, null, c.Confidence);
            _coverage.Run(
                number, text[c.Instrument].ToString(), c.InstrumentId, c.Article, text[c.AppliesTo].ToString(), place is null ? null : Place(place), c.AssertedBy, c.Denied);
        }

        foreach (var (t, sentence, _) in article.Times)
        {
            var number = Assertion(document, "date", text, t.Span, sentence, t.Rule, null, 1);
            _date.Run(number, t.Value, t.Conflict, t.SpanningValue);
        }

        foreach (var (p, sentence, _) in article.Places)
        {
            var number = Assertion(document, "place", text, p.Span, sentence, p.Rule, p.Entry, p.Confidence);
            _placeMention.Run(number, Place(p));
        }

        foreach (var copy in article.Copies) Assertion(document, "copy", text, copy, copy, "told-again", null, 1);
    }

    /// <summary>Forgets numbers learned in a transaction that was rolled back.</summary>
    public void Forget() => _places.Clear();

    public void Dispose()
    {
        foreach (var command in (Prepared[])[_assertion, _statement, _coverage, _date, _placeMention, _place, _placeNumber]) command.Dispose();
    }
}
