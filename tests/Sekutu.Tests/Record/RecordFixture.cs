using Sekutu.Record.Adding;
using Sekutu.Record.Questions;
using Sekutu.Record.Sqlite;
using Sekutu.Tests.Support;

namespace Sekutu.Tests.Record;

/// <summary>A record of its own, filled from readings made by hand.</summary>
internal sealed class RecordFixture : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public RecordFixture() => Record = SqliteRecord.OpenToWrite(File);

    public string File => Path.Combine(_folder.Path, "test.sekutu");

    public SqliteRecord Record { get; }

    public RecordQuestions Questions => new(Record);

    public List<Message> Told { get; } = [];

    public IReadOnlyList<EventEntry> Events => Questions.Events(RecordFilter.All);

    public AddCounts Add(params ReadingBuilder[] readings) => Add([.. readings.Select(r => r.Found())]);

    public AddCounts Add(params (FoundDocument, ReadArticle?)[] batch)
    {
        using var writer = new ArticleWriter(Record, "test");
        return writer.Write(batch, Told.Add);
    }

    public void Dispose()
    {
        Record.Dispose();
        _folder.Dispose();
    }
}
