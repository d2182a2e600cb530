using Sekutu.Record.Adding;

namespace Sekutu.Record.Sqlite;

/// <summary>Puts articles on record, a batch in a transaction.</summary>
internal sealed class ArticleWriter : IDisposable
{
    private readonly SqliteRecord _record;
    private readonly DocumentTable _documents;
    private readonly AssertionTable _assertions;
    private readonly ClaimTable _claims;
    private readonly string _reader;

    public ArticleWriter(SqliteRecord record, string reader)
    {
        _record = record;
        _reader = reader;
        _documents = new DocumentTable(record);
        _assertions = new AssertionTable(record);
        _claims = new ClaimTable(record, _assertions);
    }

    /// <summary>True when the text is on record already.</summary>
    public bool Knows(FoundDocument found) => _documents.Known(found.TextHash) is not null;

    /// <summary>Puts a batch on record: all of it or, when anything fails, none.</summary>
    /// <param name="batch">The documents; an article is null where the text was known to be on record.</param>
    /// <param name="tell">Told of what a person should know.</param>
    /// <returns>What came of it.</returns>
    public AddCounts Write(IReadOnlyList<(FoundDocument Found, ReadArticle? Article)> batch, Action<Message> tell)
    {
        var counts = default(AddCounts);
        var told = new List<Message>();
        try
        {
            _record.Write(() =>
            {
                counts = default;
                told.Clear();
                foreach (var (found, article) in batch) counts += One(found, article, told);
            });
        }
        catch
        {
            _assertions.Forget();
            _claims.Forget();
            throw;
        }

        told.ForEach(tell);
        return counts;
    }

    public void Dispose()
    {
        _documents.Dispose();
        _assertions.Dispose();
        _claims.Dispose();
    }

    private AddCounts One(FoundDocument found, ReadArticle? article, List<Message> told)
    {
        if (_documents.Known(found.TextHash) is { } known)
        {
            _documents.FoundAgain(known, found);
            return new AddCounts { Known = 1 };
        }

        // Nothing is ever taken off the record, so a text known before reading is known still.
        var placed = _documents.Add(found, article!, _reader);
        if (placed.VersionOf is { } first) told.Add(RecordMessages.NewVersion(found.Original.Location, $"D{first}"));
        _assertions.Add(placed.Number, article!);
        var fresh = _claims.Add(placed, article!);
        return new AddCounts
        {
            Added = 1,
            Claims = article!.Events.Count,
            NewEvents = fresh,
            Statements = article.Statements.Count,
            Copies = placed.Story == placed.Number ? 0 : 1,
            NotRead = article.Language is null ? 1 : 0,
        };
    }
}
