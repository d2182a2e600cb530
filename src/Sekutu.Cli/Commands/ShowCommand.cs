using System.CommandLine;
using Sekutu.Answers.Explanations;
using Sekutu.Answers.Formats;
using Sekutu.Cli.Views;
using Sekutu.Reading;
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
        var why = new Option<bool>("--why") { Description = "read the stored text again and tell for every slot what decided and what was passed over" };
        var command = new Command("show", "Opens one entry: its evidence, sentence by sentence, source by source.") { ids, why, format, file };
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetRequiredValue(ids).Select(CommonOptions.Id).ToList();
            using var record = SqliteRecord.OpenToRead(parsed.GetRequiredValue(file));
            var questions = new RecordQuestions(record);
            var again = parsed.GetValue(why) ? new Rereader(new ArticleReader(), ReaderVersion.Compute()) : null;
            if (again is not null && wanted.Exists(id => id.Kind == 'P')) throw new UsageException(CliMessages.NoWhy(wanted.Find(id => id.Kind == 'P').ToString()));
            using var json = parsed.GetRequiredValue(format) == CommonOptions.JsonLines ? new EntryJson() : null;
            var code = ExitCode.Done;
            foreach (var id in wanted)
            {
                try
                {
                    if (json is null) new EntryView(terminal, questions, again).Show(id);
                    else terminal.Data.WriteLine(Json(json, questions, id, again));
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

    private static string Json(EntryJson json, RecordQuestions record, RecordId id, Rereader? again)
    {
        switch (id.Kind)
        {
            case 'D':
                var document = record.Document(id);
                if (again is null) return json.Line(document, record.FoundAt(document));
                using (var article = new ArticleJson()) return article.Line(again.Read(document, record.TextOf(document)));
            case 'S':
                var (statement, said) = (record.Statement(id), record.PassageOf(id));
                return json.Line(statement, said, again?.Of(statement, record.Document(statement.Document), said));
            case 'C':
                var (coverage, words) = (record.CoverageOf(id), record.PassageOf(id));
                return json.Line(coverage, words, again?.Of(coverage, record.Document(coverage.Document), words));
            case 'P':
                return json.Line(record.Place(id));
            default:
                var entry = record.Event(id);
                return json.Line(entry, record.Tellings(entry), record.Judgements(entry), again);
        }
    }
}
