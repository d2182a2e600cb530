using Dapper;
using Sekutu.Record.Questions;
using Sekutu.Record.Sqlite.Queries;

namespace Sekutu.Record.Sqlite;

/// <summary>Questions to a record. Every list comes in order of time and then of number.</summary>
public sealed class RecordQuestions(SqliteRecord record)
{
    /// <summary>Events, each once, whoever tells them.</summary>
    public IReadOnlyList<EventEntry> Events(RecordFilter filter) => Ask(() => EventQuery.List(record, filter));

    /// <summary>Statements.</summary>
    public IReadOnlyList<StatementEntry> Statements(RecordFilter filter) => Ask(() => SayingQuery.Statements(record, filter));

    /// <summary>Which commitment is said to cover what.</summary>
    public IReadOnlyList<CoverageEntry> Coverage(RecordFilter filter) => Ask(() => SayingQuery.Coverage(record, filter));

    /// <summary>Places named, the most often named first.</summary>
    public IReadOnlyList<PlaceEntry> Places(RecordFilter filter) => Ask(() => PlaceQuery.List(record, filter));

    /// <summary>Documents.</summary>
    public IReadOnlyList<DocumentEntry> Documents(RecordFilter filter) => Ask(() => DocumentQuery.List(record, filter));

    /// <summary>An event by its id, also by one that was judged the same as another, or by what one article says of it (A).</summary>
    /// <exception cref="MessageException">SKT0510 there is none.</exception>
    public EventEntry Event(RecordId id) => Ask(() =>
    {
        var judge = new IdentityJudge(record);
        var root = judge.Root(id.Kind == 'A' ? judge.Home(id) : id);
        return EventQuery.List(record, new Conditions().And("e.number = {0} AND e.type IS NOT NULL", root)) is [var entry, ..] ? entry : throw Unknown(id);
    });

    /// <summary>The evidence of an event, article by article, in order of publication.</summary>
    public IReadOnlyList<Telling> Tellings(EventEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return [.. Tellings([entry])[entry.Id]];
    }

    /// <summary>The evidence of many events, by their ids; each in order of publication.</summary>
    public ILookup<RecordId, Telling> Tellings(IEnumerable<EventEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return Ask(() => TellingQuery.Of(record, [.. entries.Select(e => e.Id.Number).Distinct()]).SelectMany(g => g, (g, t) => (Id: new RecordId('E', g.Key), Telling: t)).ToLookup(p => p.Id, p => p.Telling));
    }

    /// <summary>What was judged of an event and of what articles say of it.</summary>
    public IReadOnlyList<Judgement> Judgements(EventEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Ask(() =>
        {
            var ids = record.Connection.Query<string>(
                "SELECT 'E' || number FROM events WHERE root = @Number UNION SELECT 'A' || c.assertion FROM events e JOIN claims c ON c.event = e.number WHERE e.root = @Number",
                entry.Id);
            return TellingQuery.Judgements(record, ids);
        });
    }

    /// <summary>A document by its id.</summary>
    /// <exception cref="MessageException">SKT0510 there is none.</exception>
    public DocumentEntry Document(RecordId id) => Ask(() =>
        DocumentQuery.List(record, new Conditions().And("d.number = {0}", id.Number)) is [var entry] ? entry : throw Unknown(id));

    /// <summary>The whole text of a document.</summary>
    public string TextOf(DocumentEntry document) => Ask(() => record.Connection.QuerySingle<string>("SELECT text FROM documents WHERE number = @Number", document.Id));

    /// <summary>Where a document was found ("news.jsonl:17").</summary>
    public IReadOnlyList<string> FoundAt(DocumentEntry document) => Ask(() =>
        record.Connection.Query<string>("SELECT location FROM findings WHERE document = @Number ORDER BY found, location", document.Id).AsList());

    /// <summary>Events that a document tells.</summary>
    public IReadOnlyList<EventEntry> EventsOf(DocumentEntry document) => Ask(() => EventQuery.List(record, new Conditions().And(
        "e.number IN (SELECT m.root FROM claims c JOIN events m ON m.number = c.event WHERE c.document = {0})", document.Id.Number)));

    /// <summary>Statements of a document.</summary>
    public IReadOnlyList<StatementEntry> StatementsOf(DocumentEntry document) => Ask(() =>
        SayingQuery.Statements(record, new Conditions().And("d.number = {0}", document.Id.Number)));

    /// <summary>A statement by its id.</summary>
    /// <exception cref="MessageException">SKT0510 there is none.</exception>
    public StatementEntry Statement(RecordId id) => Ask(() =>
        SayingQuery.Statements(record, new Conditions().And("a.number = {0}", id.Number)) is [var entry] ? entry : throw Unknown(id));

    /// <summary>A saying of coverage by its id.</summary>
    /// <exception cref="MessageException">SKT0510 there is none.</exception>
    public CoverageEntry CoverageOf(RecordId id) => Ask(() =>
        SayingQuery.Coverage(record, new Conditions().And("a.number = {0}", id.Number)) is [var entry] ? entry : throw Unknown(id));

    /// <summary>A place by its id.</summary>
    /// <exception cref="MessageException">SKT0510 there is none.</exception>
    public PlaceEntry Place(RecordId id) => Ask(() =>
        PlaceQuery.List(record, new RecordFilter { Places = [id.Number] }) is [var entry] ? entry : throw Unknown(id));

    /// <summary>The passage behind a statement or a saying of coverage: text, sentence, evidence, rule, confidence.</summary>
    public Passage PassageOf(RecordId id) => Ask(() =>
    {
        var row = record.Connection.QuerySingle(
            """
            SELECT d.text, a.start, a."end", a.sentence_start, a.sentence_end, a.rule, a.confidence
            FROM assertions a JOIN documents d ON d.number = a.document WHERE a.number = @Number
            """, id);
        return new Passage(
            (string)row.text, new Text.Span((int)row.sentence_start, (int)row.sentence_end), new Text.Span((int)row.start, (int)row.end), (string)row.rule, (double)row.confidence);
    });

    /// <summary>Every value that stands on record for something to filter by, the most frequent first.</summary>
    public IReadOnlyList<string> Values(RecordValue what) => Ask(() => record.Connection.Query<string>(what switch
    {
        RecordValue.Actor => "SELECT n.code FROM entities n JOIN claim_actors a ON a.entity = n.number GROUP BY n.number ORDER BY count(*) DESC, n.code",
        RecordValue.Speaker => "SELECT speaker FROM statements GROUP BY speaker ORDER BY count(*) DESC, speaker",
        RecordValue.SpeakerCountry => "SELECT country FROM statements WHERE country IS NOT NULL GROUP BY country ORDER BY count(*) DESC, country",
        RecordValue.Asserter => "SELECT asserted_by FROM coverage WHERE asserted_by IS NOT NULL GROUP BY asserted_by ORDER BY count(*) DESC, asserted_by",
        RecordValue.Language => "SELECT language FROM documents WHERE language IS NOT NULL GROUP BY language ORDER BY count(*) DESC",
        RecordValue.Outlet =>
            """
            SELECT outlet FROM (SELECT publisher AS outlet FROM documents UNION ALL SELECT via FROM documents)
            WHERE outlet IS NOT NULL GROUP BY outlet COLLATE NOCASE ORDER BY count(*) DESC, outlet
            """,
        _ => "SELECT p.canonical FROM places p JOIN place_mentions m ON m.place = p.number GROUP BY p.number ORDER BY count(*) DESC, p.canonical",
    }).AsList());

    /// <summary>Numbers of the places that a name may mean.</summary>
    public IReadOnlyList<long> PlacesNamed(string name) => Ask(() => PlaceQuery.Named(record, name));

    /// <summary>How much stands on record.</summary>
    public RecordSize Size() => Ask(() => record.Connection.QuerySingle<RecordSize>(
        """
        SELECT (SELECT count(*) FROM documents) AS Documents, (SELECT count(DISTINCT story) FROM documents) AS Stories,
            (SELECT count(*) FROM events WHERE root = number AND type IS NOT NULL) AS Events,
            (SELECT count(*) FROM statements) AS Statements, (SELECT count(*) FROM coverage) AS Coverage
        """));

    private T Ask<T>(Func<T> question)
    {
        T? answer = default;
        record.Guard(() => answer = question());
        return answer!;
    }

    private static MessageException Unknown(RecordId id) => new(RecordMessages.UnknownId($"{id}"));
}
