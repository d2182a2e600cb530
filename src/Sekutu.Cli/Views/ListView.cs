using Sekutu.Answers.Commitments;
using Sekutu.Record;
using Sekutu.Record.Questions;
using Spectre.Console;

namespace Sekutu.Cli.Views;

/// <summary>Entries of the record, one under the other: the id by which to open it, when, and in two lines what.</summary>
internal sealed class ListView(Terminal terminal)
{
    public void Show(IReadOnlyList<EventEntry> events)
    {
        var grid = Grid();
        foreach (var e in events) Row(grid, $"{e.Id}", When(e), Line.EventText(e), $"{Quote(e.Evidence)} [grey]{Told(e)}[/]");
        Write(grid, events.Count);
    }

    public void Show(IReadOnlyList<Commitment> commitments)
    {
        var grid = Grid();
        foreach (var c in commitments)
        {
            var word = c.LastWord is { } day ? $"last word {day:yyyy-MM-dd}, {Age(c.DaysSince!.Value)}" : "undated";
            var by = c.By is { } due ? $"by {Line.Day($"{due}")} · " : "";
            var rows = new List<string> { $"{Line.EventText(c.Event, dated: false)}", $"{Quote(c.Event.Evidence)}", $"[grey]{by}{word} · {Told(c.Event)}[/]" };
            rows.AddRange(c.Steps.SkipWhile((step, i) => i == 0 && step.Kind == StepKind.Announced).Select(Step));
            Row(grid, $"{c.Event.Id}", $"[{Colour(c.State)}]{Footer.Words(c.State)}[/]", [.. rows]);
        }

        Write(grid, commitments.Count);
    }

    public void Show(IReadOnlyList<StatementEntry> statements)
    {
        var grid = Grid();
        foreach (var s in statements)
        {
            var words = s.Quote is { } quote ? $"“{Markup.Escape(quote.ReplaceLineEndings(" "))}”" : Quote(s.Evidence);
            Row(grid, $"{s.Id}", $"[cyan]{s.Published ?? "undated"}[/]", Line.StatementText(s.Speaker, s.Role, s.Country), $"{words} [grey]{Outlet.Of(s.Publisher, s.Via)}{s.Document}[/]");
        }

        Write(grid, statements.Count);
    }

    public void Show(IReadOnlyList<CoverageEntry> sayings)
    {
        var grid = Grid();
        foreach (var c in sayings)
        {
            var word = RegistryWord.Of(c) is { } said ? $"\n[grey]the registry:[/] {said}" : "";
            Row(
                grid, $"{c.Id}", $"[cyan]{c.Published ?? "undated"}[/]", Line.CoverageText(c.Instrument, c.Article, c.AppliesTo, c.AssertedBy, c.Denied),
                $"{Quote(c.Evidence)} [grey]{Outlet.Of(c.Publisher, null)}{c.Document}[/]{word}");
        }

        Write(grid, sayings.Count);
    }

    public void Show(IReadOnlyList<PlaceEntry> places)
    {
        var grid = Grid();
        foreach (var p in places)
        {
            var events = p.Events > 0 ? $", {Count.Of(p.Events, "event")} there" : "";
            var others = p.Words.Where(w => w != p.Name).Take(4).ToList();
            var named = others.Count > 0 ? $" · also {Markup.Escape(string.Join(", ", others))}" : "";
            Row(
                grid, $"{p.Id}", p.Kind, Line.PlaceText("", p.Name, p.Country, p.Disputed, p.Latitude, p.Longitude),
                $"[grey]{Count.Of(p.Articles, "article")}{events}{named}[/]");
        }

        Write(grid, places.Count);
    }

    public void Show(IReadOnlyList<DocumentEntry> documents)
    {
        var grid = Grid();
        foreach (var d in documents)
        {
            var told = $"{Count.Of(d.Events, "event")}, {Count.Of(d.Statements, "statement")}";
            var story = d.Story == d.Id ? "" : $" · copy of {d.Story}";
            var version = d.VersionOf is { } first ? $" · later version of {first}" : "";
            Row(
                grid, $"{d.Id}", $"[cyan]{d.Published ?? "undated"}[/]", $"[bold]{Markup.Escape(d.Title ?? Opening.Of(d.Opening))}[/]",
                $"[grey]{Outlet.Of(d.Publisher, d.Via)}{d.Language ?? "language not read"} · {told}{story}{version}[/]");
        }

        Write(grid, documents.Count);
    }

    private static string When(EventEntry e) => e.Date is { } date ? $"[cyan]{Line.Day(date)}[/]" : e.Published is { } p ? $"[grey]told {Line.Day($"{new DayRange(p.From, p.From)}")}[/]" : "[grey]undated[/]";

    private static string Told(EventEntry e) =>
        e.Articles == 1 ? "1 article" : $"{Count.Of(e.Articles, "article")}, {Count.Of(e.Origins, "origin")}";

    private static string Quote(string words) => $"«{Markup.Escape(words.ReplaceLineEndings(" "))}»";


    private static string Age(int days) => days switch { < 0 => "ahead of today", 0 => "today", 1 => "yesterday", _ => $"{days} days ago" };

    private static string Step(CommitmentStep step)
    {
        var day = step.Day is { } known ? $" {DateOnly.FromDayNumber(known):yyyy-MM-dd}" : "";
        var why = step.Why is { } reason ? $"; {Markup.Escape(reason)}" : "";
        return $"[green]→ {Footer.Words(step.Kind)}{day}[/] {Quote(step.Telling.Evidence.Of(step.Telling.Text).ToString())} "
            + $"[grey]{Outlet.Of(step.Telling.Document.Publisher, null)}{step.Telling.Document.Id}, {step.Event.Id}{why}[/]";
    }

    private static string Colour(CommitmentState state) => state switch
    {
        CommitmentState.MovedOn or CommitmentState.Done => "green",
        CommitmentState.CalledOff or CommitmentState.Due => "red",
        _ => "yellow",
    };

    private static Grid Grid() => new Grid()
        .AddColumn(new GridColumn().NoWrap().Width(5).PadLeft(1).PadRight(1))
        .AddColumn(new GridColumn().Width(15).PadLeft(0).PadRight(1))
        .AddColumn(new GridColumn().PadLeft(0).PadRight(0));

    private static void Row(Grid grid, string id, string when, params string[] lines) =>
        grid.AddRow(new Markup($"[grey]{id}[/]"), new Markup(when), new Markup(string.Join('\n', lines)));

    private void Write(Grid grid, int rows)
    {
        if (rows == 0) return;
        terminal.Page.Write(grid);
        terminal.Page.WriteLine();
    }
}
