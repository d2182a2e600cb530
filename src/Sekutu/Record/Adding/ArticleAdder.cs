using Sekutu.Language;
using Sekutu.Reading;
using Sekutu.Record.Sqlite;
using Sekutu.Sources;

namespace Sekutu.Record.Adding;

/// <summary>Reads articles with all cores and puts them on record in the order of the input, a batch in a transaction.</summary>
/// <remarks>
/// While one batch is being written the next is read. A stop, a full disk or a killed process loses at most what was not yet written;
/// the same input given again goes on from there, for a text that is on record is known by its hash and passed over before it is read.
/// </remarks>
/// <param name="reader">Reads.</param>
/// <param name="record">The record, open for writing.</param>
/// <param name="readerVersion">What to note as the reader of every document; see <see cref="ReaderVersion"/>.</param>
public sealed class ArticleAdder(ArticleReader reader, SqliteRecord record, string readerVersion) : IDisposable
{
    private const int BatchSize = 64;

    // Buffers of the workers; one that reads no more keeps its own until the adder goes.
    private readonly ThreadLocal<Analysis> _analysis = new(() => new Analysis());

    /// <summary>Puts articles on record.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="tell">Told of what a person should know, on the calling thread.</param>
    /// <param name="progress">Told what has been done so far, after each batch.</param>
    /// <param name="stop">Stops after the batch that is being written.</param>
    /// <returns>What came of it.</returns>
    public AddCounts Add(IEnumerable<SourceItem> articles, Action<Message> tell, Action<AddCounts> progress, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(tell);
        ArgumentNullException.ThrowIfNull(progress);
        using var writer = new ArticleWriter(record, readerVersion);
        using var input = articles.GetEnumerator();
        var counts = default(AddCounts);
        var batch = Read(Take(input, writer, tell, ref counts));
        while (true)
        {
            var ready = batch.GetAwaiter().GetResult();
            if (ready.Length == 0 || stop.IsCancellationRequested) return counts;
            batch = Read(Take(input, writer, tell, ref counts));
            try
            {
                counts += writer.Write(ready, tell);
            }
            catch
            {
                // The next batch is still being read; nobody must be left reading when the record is closed.
                batch.GetAwaiter().GetResult();
                throw;
            }

            progress(counts);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _analysis.Dispose();

    private List<(FoundDocument Found, bool Known)> Take(IEnumerator<SourceItem> input, ArticleWriter writer, Action<Message> tell, ref AddCounts counts)
    {
        var taken = new List<(FoundDocument, bool)>(BatchSize);
        while (taken.Count < BatchSize && input.MoveNext())
        {
            var item = input.Current;
            foreach (var message in item.Messages) tell(message);
            if (item.Document is not { } document || item.Original is not { } original)
            {
                counts += new AddCounts { Refused = 1 };
                continue;
            }

            var found = new FoundDocument(document, original);
            taken.Add((found, Known(writer, found)));
        }

        return taken;
    }

    private bool Known(ArticleWriter writer, FoundDocument found)
    {
        var known = false;
        record.Guard(() => known = writer.Knows(found));
        return known;
    }

    private Task<(FoundDocument, ReadArticle?)[]> Read(List<(FoundDocument Found, bool Known)> taken) => Task.Run(() =>
    {
        var articles = new (FoundDocument, ReadArticle?)[taken.Count];
        Parallel.For(0, taken.Count, i => articles[i] =
            (taken[i].Found, taken[i].Known ? null : ReadArticle.From(reader.Read(taken[i].Found.Document, _analysis.Value!))));
        return articles;
    });
}
