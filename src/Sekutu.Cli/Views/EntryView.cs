using System.Globalization;
using Sekutu.Answers.Explanations;
using Sekutu.Record;
using Sekutu.Record.Questions;
using Sekutu.Record.Sqlite;
using Spectre.Console;
using Spectre.Console.Rendering;
using Span = Sekutu.Text.Span;

namespace Sekutu.Cli.Views;

/// <summary>One entry of the record, opened.</summary>
internal sealed class EntryView(Terminal terminal, RecordQuestions record, Rereader? again = null)
{
    private readonly IAnsiConsole _page = terminal.Page;

    public void Show(RecordId id)
    {
        switch (id.Kind)
        {
            case 'D':
                var document = record.Document(id);
                if (again is null) Document(document);
                else new ArticleView(terminal).Show(again.Read(document, record.TextOf(document)), $"{id}");
                break;
            case 'S':
                var statement = record.Statement(id);
                Saying(id, $"{Line.StatementText(statement.Speaker, statement.Role, statement.Country)}", statement.Document);
                Again(record.PassageOf(id).Text, again?.Of(statement, record.Document(statement.Document), record.PassageOf(id)));
                break;
            case 'C':
                var saying = record.CoverageOf(id);
                Saying(id, Line.CoverageText(saying.Instrument, saying.Article, saying.AppliesTo, saying.AssertedBy, saying.Denied), saying.Document);
                if (RegistryWord.Of(saying) is { } word) Fact("the registry", word);
                Again(record.PassageOf(id).Text, again?.Of(saying, record.Document(saying.Document), record.PassageOf(id)));
                break;
            case 'P':
                Place(record.Place(id));
                break;
            default:
                Event(id, record.Event(id));
                break;
        }

        _page.WriteLine();
    }

    private void Event(RecordId asked, EventEntry e)
    {
        Title(e.Id, Line.EventText(e, dated: true));
        if (asked.Kind == 'E' && asked != e.Id) Fact("", $"{asked} was judged the same as {e.Id} and is told here");
        Fact("told by", $"{Count.Of(e.Articles, "article")}, {Count.Of(e.Origins, "independent origin")}{(e.Published is { } days ? $", published {Line.Day($"{days}")}" : "")}");
        if (e.PlaceName is { } place && place != e.Place) Fact("place", Markup.Escape(place));
        if (e.DatesTold.Count > 1) Fact("[red]dates differ[/]", string.Join("  ", e.DatesTold.Select(Line.Day)));
        if (e.StatusesTold.Count > 1) Fact("[red]status differs[/]", string.Join(", then ", e.StatusesTold));
        foreach (var telling in record.Tellings(e)) Telling(e, telling);
        Judgements(e);
    }

    private void Telling(EventEntry e, Telling t)
    {
        _page.WriteLine();
        Indent(new Markup($"[grey]{t.Id}[/]  {Source(t.Document)}"));
        Sentence(t.Text, t.Sentence, t.Evidence);
        foreach (var also in t.Also) Sentence(t.Text, also, also);
        var reread = again?.Of(t);
        if (reread is not { Changed: null }) Facts(e, t);
        Again(t.Text, reread);
    }

    private void Facts(EventEntry e, Telling t)
    {
        foreach (var slot in t.Actors.GroupBy(a => (a.Side, a.Words, a.Rule)))
        {
            var codes = Markup.Escape(string.Join(", ", slot.Select(a => a.Code)));
            Fact(slot.Key.Side == "target" ? "whom" : "who", $"{codes} “{Markup.Escape(slot.Key.Words.ReplaceLineEndings(" "))}” [grey]{Markup.Escape(slot.Key.Rule)}[/]");
        }

        var when = t.Date is { } date ? $"{Line.Day(date)}{(t.DateRule is { } rule ? $" [grey]{Markup.Escape(rule)}[/]" : "")}" : "not told";
        Fact("when, status", $"{when}  {t.Status}{(t.Type == e.Type ? "" : $"  as {t.Type}")}{(t.Place is { } place ? $"  @ {Markup.Escape(place)}" : "")}");
        Fact("read by", $"[grey]{Markup.Escape(t.Rule)}, {Markup.Escape(t.Entry ?? "no word list")}, confidence {t.Confidence.ToString("0.00", CultureInfo.InvariantCulture)}[/]");
    }

    // Why it stands there: the reasons of the reader of today.
    private void Again(string text, ReadAgain? reread)
    {
        if (reread is null) return;
        if (reread.Changed is { } changed)
        {
            var reader = reread.ReadBy == reread.Reader ? "the same reader, from the stored text alone" : $"the reader has changed since, {reread.ReadBy} is now {reread.Reader}";
            Fact("[red]read anew[/]", $"{Markup.Escape(changed)} [grey]({Markup.Escape(reader)})[/]");
        }
        else
        {
            Fact("read by", $"[grey]{Markup.Escape(reread.ReadBy)}{(reread.ReadBy == reread.Reader ? "" : $"; {Markup.Escape(reread.Reader)} reads the same")}[/]");
        }

        new ReasonView(terminal, indent: 6).Show(text, reread.Why);
    }

    private void Judgements(EventEntry e)
    {
        var judgements = record.Judgements(e).Where(j => j.Undone is null).ToList();
        if (judgements.Count == 0) return;
        _page.WriteLine();
        foreach (var j in judgements)
        {
            var words = j.Verdict switch { "same" => "is the same as", "different" => "is not the same as", _ => "may be the same as" };
            Indent(new Markup($"{j.Left} {words} {j.Right}  [grey]by {j.By}{(j.Why.Length > 0 ? $": {Markup.Escape(j.Why)}" : "")}[/]"));
        }
    }

    private void Saying(RecordId id, string what, RecordId document)
    {
        var passage = record.PassageOf(id);
        Title(id, what);
        Fact("told by", Source(record.Document(document)));
        Sentence(passage.Text, passage.Sentence, passage.Evidence);
        Fact("read by", $"[grey]{Markup.Escape(passage.Rule)}, confidence {passage.Confidence.ToString("0.00", CultureInfo.InvariantCulture)}[/]");
    }

    private void Place(PlaceEntry p)
    {
        Title(p.Id, Line.PlaceText("", p.Name, p.Country, p.Disputed, p.Latitude, p.Longitude));
        Fact("kind", $"{p.Kind}{(p.RegistryId is { } known ? $"  [grey]{Markup.Escape(known)}[/]" : "")}");
        Fact("named", $"{Markup.Escape(string.Join(", ", p.Words))}  [grey]in {Count.Of(p.Articles, "article")}[/]");
        Below(record.Events(new RecordFilter { Places = [p.Id.Number] }));
    }

    private void Document(DocumentEntry d)
    {
        Title(d.Id, $"[bold]{Markup.Escape(d.Title ?? Opening.Of(d.Opening))}[/]");
        Fact("from", Source(d));
        if (d.Url is { } url) Fact("address", Markup.Escape(url));
        foreach (var path in record.FoundAt(d)) Fact("found at", Markup.Escape(path));
        if (d.Story != d.Id) Fact("copy of", $"{d.Story}");
        if (d.VersionOf is { } first) Fact("later version of", $"{first}");
        Below(record.EventsOf(d));
        var statements = record.StatementsOf(d);
        if (statements.Count == 0) return;
        _page.WriteLine();
        new ListView(terminal).Show(statements);
    }

    private void Below(IReadOnlyList<EventEntry> events)
    {
        if (events.Count == 0) return;
        _page.WriteLine();
        new ListView(terminal).Show(events);
    }

    private static string Source(DocumentEntry d)
    {
        var title = d.Title is { } words ? $"  {Markup.Escape(words)}" : "";
        return $"[bold]{Outlet.Of(d.Publisher, d.Via)}[/][cyan]{d.Published ?? "undated"}[/] · {d.Language ?? "language not read"} · [grey]{d.Id}[/]{title}";
    }

    private void Title(RecordId id, string what) => _page.Write(new Markup($" [grey]{id}[/]  {what}\n"));

    private void Fact(string name, string what)
    {
        var grid = new Grid().AddColumn(new GridColumn().Width(14).PadLeft(6).PadRight(1)).AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        grid.AddRow(new Markup($"[grey]{name}[/]"), new Markup(what));
        _page.Write(grid);
    }

    private void Indent(IRenderable line) => _page.Write(new Padder(line, new Padding(6, 0, 0, 0)));

    private void Sentence(string text, Span sentence, Span evidence) =>
        _page.Write(new Padder(Marked.Sentence(text, sentence, evidence, terminal.Colour), new Padding(6, 0, 2, 0)));
}
