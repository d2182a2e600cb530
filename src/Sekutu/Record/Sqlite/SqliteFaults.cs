using Microsoft.Data.Sqlite;

namespace Sekutu.Record.Sqlite;

/// <summary>What the database refuses, as messages that say what to do.</summary>
internal static class SqliteFaults
{
    private const int Busy = 5, Locked = 6, ReadOnly = 8, Disk = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    // The file of shared memory beside the record could not grow: the disk is full there.
    private const int SharedMemorySize = Disk | (19 << 8);

    /// <summary>The message for a fault; null for one that is ours (a wrong statement), which must not be dressed up.</summary>
    public static MessageException? Explain(SqliteException fault, string path, int waited)
    {
        Message? message = fault.SqliteErrorCode switch
        {
            Busy or Locked => RecordMessages.Busy(path, waited),
            Full => RecordMessages.Full(path),
            Disk when fault.SqliteExtendedErrorCode == SharedMemorySize => RecordMessages.Full(path),
            Disk => RecordMessages.Damaged(path, fault.Message),
            ReadOnly or CannotOpen => RecordMessages.ReadOnly(path),
            Corrupt => RecordMessages.Damaged(path, fault.Message),
            NotADatabase => RecordMessages.NotARecord(path),
            _ => null,
        };
        return message is null ? null : new MessageException(message, fault);
    }
}
