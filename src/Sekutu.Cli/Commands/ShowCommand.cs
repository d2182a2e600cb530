using System.CommandLine;
using Sekutu.Answers.Formats;
using Sekutu.Cli.Views;
using Sekutu.Record;
using Sekutu.Record.Sqlite;

namespace Sekutu.Cli.Commands;

/// <summary><c>sekutu show</c>: one entry with its evidence.</summary>
internal static class ShowCommand
{
    public static Command Create(Terminal terminal)
    {
        var ids = new Argument<string[]>("ID")
        {
            Description = "ids as the lists print them: E12 an event, A31 what one article says of it, S9 a statement, C3 coverage, D4 a document, P2 a place",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = CommonOptions.Format();
        var file = CommonOptions.Record();
        var command = new Command("show", "Opens one entry: its evidence, sentence by sentence, source by source.") { ids, format, file };
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetRequiredValue(ids).Select(CommonOptions.Id).ToList();
            using var record = SqliteRecord.OpenToRead(parsed.GetRequiredValue(file));
            var questions = new RecordQuestions(record);
            using var json = parsed.GetRequiredValue(format) == CommonOptions.JsonLines ? new EntryJson() : null;
            var code = ExitCode.Done;
            foreach (var id in wanted)
            {
                try
                {
                    if (json is null) new EntryView(terminal, questions).Show(id);
                    else terminal.Data.WriteLine(Json(json, questions, id));
                }
                catch (MessageException unknown)
                {
                    terminal.Tell(unknown.Numbered);
                    code = ExitCode.Refused;
                }
            }

            return code;
        });
        return command;
    }

    private static string Json(EntryJson json, RecordQuestions record, RecordId id)
    {
        switch (id.Kind)
        {
            case 'D':
                var document = record.Document(id);
                return json.Line(document, record.FoundAt(document));
            case 'S':
                return json.Line(record.Statement(id), record.PassageOf(id));
            case 'C':
                return json.Line(record.CoverageOf(id), record.PassageOf(id));
            case 'P':
                return json.Line(record.Place(id));
            default:
                var entry = record.Event(id);
                return json.Line(entry, record.Tellings(entry), record.Judgements(entry));
        }
    }
}
