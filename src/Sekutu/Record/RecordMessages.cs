namespace Sekutu.Record;

/// <summary>What the record has to say: SKT05xx.</summary>
internal static class RecordMessages
{
    public static Message NotARecord(string path) =>
        new(501, path, "the file is not a Sekutu record and was left as it is; name another file with --record.");

    public static Message Newer(string path, long found, int known) =>
        new(502, path, $"the record was written by a newer Sekutu (its version is {found}, this program knows {known}) and was left as it is; install the newer Sekutu.");

    public static Message Busy(string path, int seconds) =>
        new(503, path, $"another process has been writing the record for {seconds} seconds; what was not written yet is not lost, run the same command again when the other is done.");

    public static Message Full(string path) =>
        new(504, path, "there is no room left on the disk; the record is whole up to the last batch, make room and run the same command again.");

    public static Message ReadOnly(string path) =>
        new(505, path, "the record cannot be written here; make the file and its folder writable, or name another file with --record.");

    public static Message Missing(string path) =>
        new(506, path, "there is no record here yet; put articles on it with 'sekutu add PATH', or name another file with --record.");

    public static Message Damaged(string path, string what) =>
        new(507, path, $"the record is damaged ({what}); restore a copy, or add its articles to a new record.");

    public static Message NoFolder(string path) =>
        new(508, path, "the folder for the record cannot be made; make it, or name another file with --record.");

    public static Message NewVersion(string document, string earlier) =>
        new(509, document, $"the text has changed since it was put on record as {earlier}; both stand on record, as versions of one article.");

    public static Message UnknownId(string id) =>
        new(510, id, "the record has no such entry; ids are a letter and a number: D document, E event, A what one article says of it, S statement, C coverage, P place.");

    public static Message CannotJudge(string id, string other) =>
        new(511, $"{id} {other}", "these cannot be judged the same or not: name two different events (E), or what one article says (A) and an event (E).");

    public static Message OneArticleTwice(string id, string other) =>
        new(512, $"{id} {other}", "one article tells both of them, as two happenings; they are joined all the same, take them apart with 'sekutu judge ID different ID'.");
}
