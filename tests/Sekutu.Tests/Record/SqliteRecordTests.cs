using Microsoft.Data.Sqlite;
using Sekutu.Reading.Events;
using Sekutu.Record.Questions;
using Sekutu.Record.Sqlite;
using Sekutu.Tests.Support;

namespace Sekutu.Tests.Record;

public sealed class SqliteRecordTests
{
    [Fact]
    public void A_record_of_a_newer_version_is_left_as_it_is()
    {
        using var record = new RecordFixture();
        record.Record.Run("PRAGMA user_version = 9999");
        record.Record.Run("PRAGMA wal_checkpoint(TRUNCATE)");
        var before = File.ReadAllBytes(record.File);

        Assert.Equal(502, Fault(() => SqliteRecord.OpenToWrite(record.File)));
        Assert.Equal(502, Fault(() => SqliteRecord.OpenToRead(record.File)));
        Assert.Equal(before, File.ReadAllBytes(record.File));
    }

    [Theory]
    [InlineData("Just some words that a person wrote into a file, long enough to be more than one header of a database file, as such things go.")]
    [InlineData("x")]
    public void A_file_that_is_no_record_is_left_as_it_is(string content)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "notes.txt");
        File.WriteAllText(file, content);

        Assert.Equal(501, Fault(() => SqliteRecord.OpenToWrite(file)));
        Assert.Equal(501, Fault(() => SqliteRecord.OpenToRead(file)));
        Assert.Equal(content, File.ReadAllText(file));
    }

    [Fact]
    public void A_database_of_another_program_is_left_as_it_is()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "other.db");
        using (var other = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            other.Open();
            using var command = other.CreateCommand();
            command.CommandText = "CREATE TABLE theirs (x)";
            command.ExecuteNonQuery();
        }

        Assert.Equal(501, Fault(() => SqliteRecord.OpenToWrite(file)));
        Assert.Equal(501, Fault(() => SqliteRecord.OpenToRead(file)));
    }

    [Fact]
    public void A_full_disk_stops_the_work_and_the_record_stays_whole()
    {
        using var record = new RecordFixture();
        record.Add(Article(1));
        var pages = Pages(record.Record);
        record.Record.LimitPages(pages + 3);

        Assert.Equal(504, Fault(() => record.Add([.. Enumerable.Range(2, 60).Select(Article)])));
        Assert.Single(record.Events);
        Assert.Equal("ok", Text(record.Record, "PRAGMA integrity_check"));

        record.Record.LimitPages(1_000_000);
        Assert.Equal(60, record.Add([.. Enumerable.Range(2, 60).Select(Article)]).Added);
        Assert.Equal("ok", Text(record.Record, "PRAGMA integrity_check"));
        Assert.Null(Text(record.Record, "PRAGMA foreign_key_check"));
    }

    [Fact]
    public void While_another_process_writes_we_wait_and_then_say_so()
    {
        using var record = new RecordFixture();
        record.Add(Article(1));
        using var second = SqliteRecord.OpenToWrite(record.File, patience: 1);
        second.Run("BEGIN IMMEDIATE");
        using var third = SqliteRecord.OpenToWrite(record.File, patience: 1);
        var fault = Assert.Throws<MessageException>(() => third.Write(() => third.Run("DELETE FROM documents WHERE number = -1"))).Numbered;

        Assert.Equal(503, fault.Number);
        Assert.Contains("1 seconds", fault.Text, StringComparison.Ordinal);
        Assert.Single(new RecordQuestions(third).Events(RecordFilter.All));
        second.Run("ROLLBACK");
        third.Write(() => third.Run("DELETE FROM documents WHERE number = -1"));
    }

    [Fact]
    public void A_folder_that_nobody_may_write_is_told_and_a_record_in_it_can_still_be_read()
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("looks for a folder that even root cannot write, as /proc is on Linux");
        Assert.Equal(505, Fault(() => SqliteRecord.OpenToWrite("/proc/test.sekutu")));
        Assert.Equal(508, Fault(() => SqliteRecord.OpenToWrite("/proc/none/test.sekutu")));
        if (Environment.UserName == "root" || OperatingSystem.IsWindows()) return;

        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "test.sekutu");
        SqliteRecord.OpenToWrite(file).Dispose();
        File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        File.SetUnixFileMode(file, UnixFileMode.UserRead);
        using (var read = SqliteRecord.OpenToRead(file)) Assert.Empty(new RecordQuestions(read).Events(RecordFilter.All));
        Assert.Equal(505, Fault(() => SqliteRecord.OpenToWrite(file)));
        File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public void A_damaged_record_is_told()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "test.sekutu");
        SqliteRecord.OpenToWrite(file).Dispose();
        var bytes = File.ReadAllBytes(file);
        Array.Fill(bytes, (byte)0xAA, 100, bytes.Length - 100);
        File.WriteAllBytes(file, bytes);

        Assert.Equal(507, Fault(() => SqliteRecord.OpenToWrite(file)));
    }

    [Fact]
    public void There_is_no_reading_of_a_record_that_is_not_there()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "none.sekutu");
        Assert.Equal(506, Fault(() => SqliteRecord.OpenToRead(file)));
        Assert.False(File.Exists(file));
    }

    [Fact]
    public void An_id_that_was_given_is_never_given_again()
    {
        using var record = new RecordFixture();
        record.Add(Article(1), Article(2));
        var given = record.Events.Select(e => e.Id).ToList();
        record.Record.Run("PRAGMA foreign_keys = OFF; DELETE FROM documents; DELETE FROM assertions; DELETE FROM events; DELETE FROM claims");
        record.Add(Article(3));

        Assert.Equal("D3", record.Questions.Documents(RecordFilter.All)[0].Id.ToString());
        Assert.DoesNotContain(record.Events[0].Id, given);
    }

    private static ReadingBuilder Article(int number) =>
        new ReadingBuilder($"Minister number {number * 31} of Chad met envoy {number * 17} of Mali, he said.", "2026-03-04").Event(EventType.Consult, "MLI,TCD", "met envoy", "2026-03-04");

    private static int Fault(Action action) => Assert.Throws<MessageException>(action).Numbered.Number;

    private static int Pages(SqliteRecord record) => int.Parse(Text(record, "PRAGMA page_count")!, System.Globalization.CultureInfo.InvariantCulture);

    private static string? Text(SqliteRecord record, string sql)
    {
        using var command = record.Connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()?.ToString();
    }
}
