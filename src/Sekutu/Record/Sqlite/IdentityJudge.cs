using Dapper;
using Sekutu.Record.Identity;

namespace Sekutu.Record.Sqlite;

/// <summary>Takes a person's word on which entries are the same happening. Nothing is thrown away, so every word can be taken back.</summary>
/// <remarks>
/// Events that are judged the same keep their rows: the later one points at the earlier (<c>merged_into</c>) and its id goes on to open the
/// joint entry. Judged different, the pointer is cleared and both stand as before. What one article says can be moved by itself.
/// </remarks>
public sealed class IdentityJudge(SqliteRecord record)
{
    private const string User = "user";

    /// <summary>Puts a judgement on record and makes it so.</summary>
    /// <param name="left">An event (E), or what one article says (A).</param>
    /// <param name="verdict">What they are.</param>
    /// <param name="right">An event.</param>
    /// <param name="why">The reason in the user's words; may be empty.</param>
    /// <returns>The event under which the left one stands now, and what the user should know, if anything.</returns>
    /// <exception cref="MessageException">SKT0510 no such entry; SKT0511 these cannot be judged.</exception>
    public (RecordId Event, Message? Note) Judge(RecordId left, Verdict verdict, RecordId right, string why)
    {
        ArgumentNullException.ThrowIfNull(why);
        if (left.Kind == 'E' && right.Kind == 'A') (left, right) = (right, left);
        if (left.Kind is not ('E' or 'A') || right.Kind != 'E' || left == right) throw new MessageException(RecordMessages.CannotJudge($"{left}", $"{right}"));
        var (at, note) = (left, (Message?)null);
        record.Write(() =>
        {
            using var events = new EventTable(record);
            var root = Root(right);
            var before = left.Kind == 'E' ? Root(left) : Root(Home(left));
            var now = (left.Kind, verdict) switch
            {
                (_, Verdict.Unsure) => before,
                ('E', Verdict.Same) => Join(before, root),
                ('E', _) => Part(left.Number, right.Number, before, root),
                (_, Verdict.Same) => Move(left, before, root),
                _ => before == root ? TakeOut(left, root, events) : before,
            };
            Undo(left, right);
            events.Judge($"{left}", $"{right}", verdict, why, User);
            foreach (var touched in (long[])[before, root, now]) events.Touch(touched);
            events.Summarise();
            at = new RecordId('E', now);
            if (verdict == Verdict.Same && ToldTwice(now)) note = RecordMessages.OneArticleTwice($"{left}", $"{right}");
        });
        return (at, note);
    }

    /// <summary>The event that stands for this one.</summary>
    /// <exception cref="MessageException">SKT0510 there is none.</exception>
    internal long Root(RecordId id) =>
        record.Connection.ExecuteScalar<long?>("SELECT root FROM events WHERE number = @Number", id) ?? throw new MessageException(RecordMessages.UnknownId($"{id}"));

    /// <summary>The event that a telling was put to.</summary>
    /// <exception cref="MessageException">SKT0510 there is no such telling.</exception>
    internal RecordId Home(RecordId claim) => new('E',
        record.Connection.ExecuteScalar<long?>("SELECT event FROM claims WHERE assertion = @Number", claim) ?? throw new MessageException(RecordMessages.UnknownId($"{claim}")));

    private long Join(long left, long right)
    {
        var (root, other) = (Math.Min(left, right), Math.Max(left, right));
        if (root == other) return root;
        record.Connection.Execute("UPDATE events SET merged_into = @root WHERE number = @other", new { root, other });
        record.Connection.Execute("UPDATE events SET root = @root WHERE root = @other", new { root, other });
        return root;
    }

    // Of two that stand as one, the later takes its own row again, with whatever had been joined to it.
    private long Part(long left, long right, long before, long root)
    {
        if (before != root) return before;
        var parted = left == root ? right : right == root ? left : Math.Max(left, right);
        record.Connection.Execute("UPDATE events SET merged_into = NULL WHERE number = @parted", new { parted });
        record.Connection.Execute(
            """
            WITH RECURSIVE below(number) AS (
                SELECT @parted UNION SELECT e.number FROM events e JOIN below b ON e.merged_into = b.number)
            UPDATE events SET root = @parted WHERE number IN (SELECT number FROM below)
            """, new { parted });
        return Root(new RecordId('E', left));
    }

    private long Move(RecordId claim, long before, long root)
    {
        if (before == root) return root;
        if (Claims(before) == 1) return Join(before, root);
        record.Connection.Execute("UPDATE claims SET event = @root WHERE assertion = @Number", new { root, claim.Number });
        return root;
    }

    private long TakeOut(RecordId claim, long root, EventTable events)
    {
        if (Claims(root) == 1) throw new MessageException(RecordMessages.CannotJudge($"{claim}", $"E{root}"));
        var alone = events.Create();
        record.Connection.Execute("UPDATE claims SET event = @alone WHERE assertion = @Number", new { alone, claim.Number });
        return alone;
    }

    private int Claims(long root) =>
        record.Connection.ExecuteScalar<int>("SELECT count(*) FROM events e JOIN claims c ON c.event = e.number WHERE e.root = @root", new { root });

    private bool ToldTwice(long root) => record.Connection.ExecuteScalar<int>(
        "SELECT count(*) - count(DISTINCT c.document) FROM events e JOIN claims c ON c.event = e.number WHERE e.root = @root", new { root }) > 0;

    private void Undo(RecordId left, RecordId right) => record.Connection.Execute(
        """
        UPDATE judgements SET undone = @now
        WHERE undone IS NULL AND (("left" = @left AND "right" = @right) OR ("left" = @right AND "right" = @left))
        """, new { now = SqliteRecord.Now(), left = $"{left}", right = $"{right}" });
}
