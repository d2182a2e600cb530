using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Sekutu.Record.Sqlite;

/// <summary>The record in one SQLite file.</summary>
/// <remarks>
/// One writer at a time, any number of readers beside it (write-ahead log). Not for use by several threads; open one for each.
/// Faults of the file come as <see cref="MessageException"/> with what to do.
/// </remarks>
public sealed class SqliteRecord : IDisposable
{
    /// <summary>How long another process may write before we give up, in seconds.</summary>
    public const int PatienceSeconds = 15;

    private static ReadOnlySpan<byte> Magic => "SQLite format 3\0"u8;

    private readonly SqliteConnection _connection;
    private readonly int _patience;

    private SqliteRecord(string path, SqliteConnection connection, int patience)
    {
        Path = path;
        _connection = connection;
        _patience = patience;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    internal SqliteConnection Connection => _connection;

    /// <summary>Opens a record for writing; makes the file and its folder where there are none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="patience">Seconds to wait for another process that writes.</param>
    /// <exception cref="MessageException">SKT0501 to SKT0508.</exception>
    public static SqliteRecord OpenToWrite(string path, int patience = PatienceSeconds)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            if (System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new MessageException(RecordMessages.NoFolder(path), e);
        }

        return Open(path, SqliteOpenMode.ReadWriteCreate, patience, immutable: false);
    }

    /// <summary>Opens a record for reading; also one in a folder that nobody may write.</summary>
    /// <exception cref="MessageException">SKT0506 there is none; SKT0501, 0502, 0507.</exception>
    public static SqliteRecord OpenToRead(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!File.Exists(path) || new FileInfo(path).Length == 0) throw new MessageException(RecordMessages.Missing(path));
        try
        {
            return Open(path, SqliteOpenMode.ReadOnly, PatienceSeconds, immutable: false);
        }
        catch (MessageException e) when (e.InnerException is SqliteException { SqliteErrorCode: 14 or 8 } && !File.Exists(path + "-wal"))
        {
            // A log that cannot be made is not needed where nobody can write.
            return Open(path, SqliteOpenMode.ReadOnly, PatienceSeconds, immutable: true);
        }
    }

    /// <summary>Runs work in one transaction: all of it is on record afterwards, or nothing.</summary>
    internal void Write(Action work)
    {
        Guard(() =>
        {
            Run("BEGIN IMMEDIATE");
            try
            {
                work();
                Run("COMMIT");
            }
            catch
            {
                try
                {
                    Run("ROLLBACK");
                }
                catch (SqliteException)
                {
                    // A full disk has rolled it back already; the fault that brought us here is the one to tell.
                }

                throw;
            }
        });
    }

    /// <summary>Runs work whose faults of the file are told as messages.</summary>
    internal void Guard(Action work)
    {
        try
        {
            work();
        }
        catch (SqliteException fault) when (SqliteFaults.Explain(fault, Path, _patience) is { } told)
        {
            throw told;
        }
    }

    internal Prepared Prepare(string sql, int parameters) => new(_connection, sql, parameters);

    internal void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>For tests: lets the file grow to so many pages and no further, as a full disk does.</summary>
    internal void LimitPages(int pages) => Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {pages}"));

    internal static string Now() => DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private static SqliteRecord Open(string path, SqliteOpenMode mode, int patience, bool immutable)
    {
        var full = System.IO.Path.GetFullPath(path);
        if (IsSomethingElse(full)) throw new MessageException(RecordMessages.NotARecord(path));
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = immutable ? $"{new Uri(full).AbsoluteUri}?immutable=1" : full,
            Mode = mode,
            DefaultTimeout = patience,
            Pooling = false,
        };
        var connection = new SqliteConnection(settings.ConnectionString);
        var record = new SqliteRecord(path, connection, patience);
        try
        {
            record.Guard(() =>
            {
                connection.Open();
                Schema.Check(connection, path, write: mode != SqliteOpenMode.ReadOnly);
                record.Run("PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON");
                if (mode != SqliteOpenMode.ReadOnly) record.Run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
            });
            return record;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    // SQLite takes a file shorter than its header for an empty database and would write over it.
    private static bool IsSomethingElse(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            Span<byte> head = stackalloc byte[Magic.Length];
            var count = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            return count > 0 && !head[..count].SequenceEqual(Magic);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Not there yet, or not to be read: opening it will tell.
            return false;
        }
    }
}
