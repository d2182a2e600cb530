using System.Globalization;
using Sekutu.Reading;
using Sekutu.Reading.Time;
using Sekutu.Record;
using Sekutu.Text;
using Spectre.Console;
using Spectre.Console.Rendering;
using Span = Sekutu.Text.Span;

namespace Sekutu.Cli.Views;

/// <summary>What one article says, laid out for people: who, what, when, where, status, and the sentence that says it.</summary>
internal sealed class ArticleView(Terminal terminal)
{
    private readonly IAnsiConsole _page = terminal.Page;
    private readonly ReasonView _reasons = new(terminal, indent: 5);

    /// <param name="reading">What was read.</param>
    /// <param name="subject">Where it was found.</param>
    public void Show(ArticleReading reading, string subject)
    {
        var document = reading.Document;
        Head(reading, subject);
        if (reading.Language is null) return;
        Section("Events", reading.Events.Count);
        foreach (var e in reading.Events)
        {
            var sources = e.Sources.Select(s => s.Code).Distinct();
            var targets = e.Targets.Select(s => s.Code).Distinct();
            Row(Line.Event(Names.Of(e.Type), Names.Of(e.Status), sources, targets, e.Date, e.Place is { } p ? document[p].ToString() : null, Names.Of(e.Topics), e.Confidence));
            Sentence(reading, e.Sentence, e.Evidence);
            _reasons.Show(document.Text, e.Why);
        }

        Section("Statements", reading.Statements.Count);
        foreach (var s in reading.Statements)
        {
            Row(new Markup($"{(s.Quote.Count > 0 ? '“' : '–')} {Line.StatementText(s.Speaker, s.Role, s.Country)}"));
            Sentence(reading, s.Sentence, s.Evidence);
            _reasons.Show(document.Text, s.Why);
        }

        Section("Coverage", reading.Coverage.Count);
        foreach (var c in reading.Coverage)
        {
            Row(new Markup($"§ {Line.CoverageText(document[c.Instrument].ToString(), c.Article, document[c.AppliesTo].ToString(), c.AssertedBy, c.Denied)}"));
            Sentence(reading, reading.Analysis.SentenceAt(c.Evidence.Start), c.Evidence);
            _reasons.Show(document.Text, c.Why);
        }

        Dates(reading);
        Places(reading);
        Section("Made no event", reading.TurnedDown.Count);
        _reasons.TurnedDown(document.Text, reading.TurnedDown);
        foreach (var copy in reading.Duplicates) Row(Line.Aside("told twice, counted once:", document[copy].ToString()));
        _page.WriteLine();
    }

    private void Head(ArticleReading reading, string subject)
    {
        var details = reading.Details;
        _page.Write(new Rule($"[bold]{Markup.Escape(details.Title ?? Opening.Of(reading.Document.Text))}[/]") { Justification = Justify.Left, Style = new Style(Color.Grey) });
        string?[] facts =
        [
            subject,
            details.Publisher,
            details.Via is { } via ? $"drawing on {via}" : null,
            details.Published is { } p ? $"{p.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}{Told(p.ToldBy)}" : "undated",
            reading.Language ?? "language not read",
            reading.Document.Id,
        ];
        Row(Line.Quiet(string.Join(" · ", facts.OfType<string>())));
    }

    private static string Told(DateOrigin origin) => origin switch
    {
        DateOrigin.Text => " (by the text)",
        DateOrigin.Page => " (by the page)",
        _ => "",
    };

    private void Section(string name, int count)
    {
        if (count == 0) return;
        _page.WriteLine();
        _page.Write(Line.Heading(name, count));
    }

    private void Dates(ArticleReading reading)
    {
        var dates = ArticleDates.Of(reading).ToList();
        Section("Dates", dates.Count);
        foreach (var t in dates)
            Row(Line.Date(reading.Document[t.DateSpan].ToString(), t.Value, t.Conflict ? t.SpanningValue : null, reading.Explains ? t.Rule : null));
    }

    private void Places(ArticleReading reading)
    {
        var places = reading.Places.DistinctBy(p => p.Canonical).ToList();
        Section("Places", places.Count);
        foreach (var p in places)
        {
            Row(new Markup($"⌖ {Line.PlaceText(reading.Document[p.Span].ToString(), p.Canonical, p.Country, p.Disputed, p.Latitude, p.Longitude)}"));
            _reasons.Show(reading.Document.Text, p.Why);
        }
    }

    private void Row(IRenderable line) => _page.Write(new Padder(line, new Padding(1, 0, 0, 0)));

    private void Sentence(ArticleReading reading, int sentence, Span evidence)
    {
        var sentences = reading.Analysis.Sentences;
        var whole = sentence < sentences.Length ? sentences[sentence].Span : evidence;
        _page.Write(new Padder(Marked.Sentence(reading.Document.Text, whole, evidence, terminal.Colour), new Padding(5, 0, 2, 0)));
    }
}
