using System.CommandLine;
using Sekutu.Record.Identity;
using Sekutu.Record.Sqlite;

namespace Sekutu.Cli.Commands;

/// <summary><c>sekutu judge</c>: whether two entries are the same happening.</summary>
internal static class JudgeCommand
{
    public static Command Create(Terminal terminal)
    {
        var left = new Argument<string>("ID") { Description = "an event (E12), or what one article says of one (A31)" };
        var verdict = new Argument<string>("VERDICT") { Description = "same, different or unsure", HelpName = "same|different|unsure" };
        verdict.AcceptOnlyFromAmong("same", "different", "unsure");
        var right = new Argument<string>("EVENT") { Description = "the event it is, or is not, the same as" };
        var why = new Option<string>("--why") { Description = "the reason, kept with the judgement", DefaultValueFactory = _ => "", HelpName = "TEXT" };
        var file = CommonOptions.Record();
        var command = new Command("judge", "Puts on record that two entries are the same happening, or are not; the opposite word takes it back.")
        {
            left, verdict, right, why, file,
        };
        command.SetAction(parsed =>
        {
            var (one, other) = (CommonOptions.Id(parsed.GetRequiredValue(left)), CommonOptions.Id(parsed.GetRequiredValue(right)));
            using var record = SqliteRecord.OpenToWrite(parsed.GetRequiredValue(file));
            var word = parsed.GetRequiredValue(verdict);
            var (at, note) = new IdentityJudge(record).Judge(one, Enum.Parse<Verdict>(word, ignoreCase: true), other, parsed.GetRequiredValue(why));
            if (note is not null) terminal.Tell(note);
            terminal.Data.WriteLine($"{one} {word} {other}: {one} stands under {at} now.");
            return ExitCode.Done;
        });
        return command;
    }
}
