using System.Globalization;
using DbUp;
using DbUp.Sqlite.Helpers;
using Microsoft.Data.Sqlite;

namespace Sekutu.Record.Sqlite;

/// <summary>The tables of the record, brought up to date from the numbered scripts in <c>Migrations/</c>.</summary>
internal static class Schema
{
    /// <summary>Marks a database as a record: "SKTU" in the header of the file.</summary>
    private const long ApplicationId = 0x534B5455;

    private const string Scripts = "Sekutu.Record.Sqlite.Migrations.";

    /// <summary>The number of the last script.</summary>
    public static int Known { get; } = typeof(Schema).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Scripts, StringComparison.Ordinal))
        .Max(n => int.Parse(n.AsSpan(Scripts.Length, 4), CultureInfo.InvariantCulture));

    /// <summary>Checks that the file is a record that this program understands; makes or updates the tables where it may write.</summary>
    public static void Check(SqliteConnection connection, string path, bool write)
    {
        var application = Pragma(connection, "application_id");
        var version = Pragma(connection, "user_version");
        var empty = Pragma(connection, "page_count") == 0 || Scalar(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        if (application != ApplicationId && !(empty && application == 0)) throw new MessageException(RecordMessages.NotARecord(path));
        if (version > Known) throw new MessageException(RecordMessages.Newer(path, version, Known));
        if (version == Known) return;
        if (!write) throw new MessageException(RecordMessages.Missing(path));
        Update(connection);
    }

    // One transaction around everything, so that a record is never half updated and two processes do not update it at once.
    private static void Update(SqliteConnection connection)
    {
        Run(connection, "BEGIN IMMEDIATE");
        try
        {
            if (Pragma(connection, "user_version") < Known)
            {
                using var shared = new SharedConnection(connection);
                var result = DeployChanges.To.SqliteDatabase(shared)
                    .WithScriptsEmbeddedInAssembly(typeof(Schema).Assembly, n => n.StartsWith(Scripts, StringComparison.Ordinal))
                    .LogToNowhere()
                    .Build()
                    .PerformUpgrade();
                if (!result.Successful) throw result.Error;
                Run(connection, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Known}");
            }

            Run(connection, "COMMIT");
        }
        catch
        {
            // The first fault is the one to tell; a rollback that fails too leaves the journal to undo everything at the next opening.
            try
            {
                Run(connection, "ROLLBACK");
            }
            catch (SqliteException)
            {
            }

            throw;
        }
    }

    private static long Pragma(SqliteConnection connection, string name) => Scalar(connection, $"PRAGMA {name}");

    private static long Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
