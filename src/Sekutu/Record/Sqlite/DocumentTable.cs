using System.Globalization;
using System.IO.Compression;
using System.Text;
using Sekutu.Record.Adding;
using Sekutu.Record.Stories;

namespace Sekutu.Record.Sqlite;

/// <summary>Writes documents, where they were found, and which are copies of one report.</summary>
internal sealed class DocumentTable : IDisposable
{
    // A run of words found in this many texts is a stock phrase or a page's own furniture.
    private const int StockPhrase = 40;

    private readonly Prepared _known;
    private readonly Prepared _sameName;
    private readonly Prepared _insert;
    private readonly Prepared _setStory;
    private readonly Prepared _find;
    private readonly Prepared _shingle;
    private readonly Prepared _holders;
    private readonly Prepared _sampleSize;

    public DocumentTable(SqliteRecord record)
    {
        _known = record.Prepare("SELECT number FROM documents WHERE text_hash = $1", 1);
        _sameName = record.Prepare(
            """
            SELECT min(ifnull(version_of, number)) FROM (
                SELECT number, version_of FROM documents WHERE url = $1
                UNION ALL SELECT d.number, d.version_of FROM findings f JOIN documents d ON d.number = f.document WHERE f.file = $2 AND ($3 OR d.name = $4)
                UNION ALL SELECT number, version_of FROM documents WHERE name = $4 AND (publisher = $5 OR story = $6))
            """, 6);
        _insert = record.Prepare(
            """
            INSERT INTO documents (text_hash, name, version_of, language, title, url, publisher, via, published, published_by, text, story, sample, reader, added)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, $12, $13, $14) RETURNING number
            """, 14);
        _setStory = record.Prepare("UPDATE documents SET story = $2 WHERE number = $1", 2);
        _find = record.Prepare("INSERT OR IGNORE INTO findings (document, location, file, original_hash, original, found) VALUES ($1, $2, $3, $4, $5, $6)", 6);
        _shingle = record.Prepare("INSERT OR IGNORE INTO shingles (hash, document) VALUES ($1, $2)", 2);
        _holders = record.Prepare($"SELECT document FROM shingles WHERE hash = $1 LIMIT {StockPhrase}", 1);
        _sampleSize = record.Prepare("SELECT sample, story, published FROM documents WHERE number = $1", 1);
    }

    /// <summary>Number of the document with this text; null where it is not on record.</summary>
    public long? Known(byte[] textHash) => _known.Number(textHash);

    /// <summary>Notes that a text on record was found here too.</summary>
    /// <returns>True when that is new.</returns>
    public bool FoundAgain(long document, FoundDocument found) =>
        _find.Run(document, found.Original.Location, found.File, found.Original.Hash, Packed(found), SqliteRecord.Now()) > 0;

    /// <summary>Puts a new text on record.</summary>
    public Placed Add(FoundDocument found, ReadArticle article, string reader)
    {
        var document = found.Document;
        var details = article.Details;
        var copied = Story(article.Shingles, details.Published?.Day.DayNumber);
        var earlier = _sameName.Number(details.Url, found.File, found.Whole, document.Id, details.Publisher, copied);
        var number = _insert.Number(
            found.TextHash, document.Id, earlier, article.Language, details.Title, details.Url, details.Publisher, details.Via,
            details.Published?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), details.Published?.ToldBy.ToString().ToLowerInvariant(),
            document.Text, article.Shingles.Length, reader, SqliteRecord.Now())!.Value;
        var story = copied ?? number;
        _setStory.Run(number, story);
        foreach (var hash in article.Shingles) _shingle.Run(hash, number);
        FoundAgain(number, found);
        return new Placed(number, story, earlier);
    }

    public void Dispose()
    {
        foreach (var command in (Prepared[])[_known, _sameName, _insert, _setStory, _find, _shingle, _holders, _sampleSize]) command.Dispose();
    }

    // The story of the document that shares the most with this one, when it is enough.
    private long? Story(long[] sample, int? published)
    {
        if (sample.Length < ShingleSet.Fewest) return null;
        var shared = new Dictionary<long, int>();
        var holders = new List<long>(StockPhrase);
        foreach (var hash in sample)
        {
            holders.Clear();
            using (var rows = _holders.Read(hash))
            {
                while (rows.Read()) holders.Add(rows.GetInt64(0));
            }

            if (holders.Count == StockPhrase) continue;
            foreach (var holder in holders) shared[holder] = shared.GetValueOrDefault(holder) + 1;
        }

        long? story = null;
        var best = ShingleSet.Copy;
        foreach (var (holder, count) in shared)
        {
            if (count < ShingleSet.Fewest * ShingleSet.Copy) continue;
            using var rows = _sampleSize.Read(holder);
            rows.Read();
            var size = rows.GetInt32(0);
            if (size < ShingleSet.Fewest) continue;
            if (published is { } day && !rows.IsDBNull(2) && DayRange.Parse(rows.GetString(2)) is { } other && Math.Abs(other.From - day) > ShingleSet.Days) continue;
            var share = (double)count / Math.Min(size, sample.Length);
            if (share < best) continue;
            best = share;
            story = rows.GetInt64(1);
        }

        return story;
    }

    private static byte[]? Packed(FoundDocument found)
    {
        if (found.Original.Bytes.Span.SequenceEqual(Encoding.UTF8.GetBytes(found.Document.Text))) return null;
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest)) deflate.Write(found.Original.Bytes.Span);
        return packed.ToArray();
    }
}
