using System.Globalization;
using Sekutu.Record;
using Sekutu.Record.Questions;
using Spectre.Console;
using Spectre.Console.Rendering;
using Words = Spectre.Console.Text;

namespace Sekutu.Cli.Views;

/// <summary>One entry as one line of a field notebook.</summary>
internal static class Line
{
    // Of rows below it every other one or more was wrong, of those above one in four (docs/accuracy.md).
    private const double UnsureBelow = 0.5;

    public static IRenderable Heading(string name, int count) => new Markup($"[bold]{name.ToUpperInvariant()}[/] [grey]{count}[/]\n");

    public static IRenderable Quiet(string text) => new Words(text, new Style(Color.Grey));

    public static IRenderable Aside(string label, string text) => new Markup($"[grey]{Markup.Escape(label)}[/] {Markup.Escape(text)}");

    public static IRenderable Event(
        string type, string status, IEnumerable<string> sources, IEnumerable<string> targets, string? date, string? place, IEnumerable<string> topics, double confidence) =>
        new Markup(EventText(type, status, sources, targets, date, place, topics, confidence));

    /// <summary>An event on record; its date is left out where it stands beside.</summary>
    public static string EventText(EventEntry e, bool dated = false) =>
        EventText(e.Type, e.Status, e.Sources, e.Targets, dated ? e.Date : null, e.Place, Names.Of(e.Topics), e.Confidence);

    public static string StatementText(string speaker, string? role, string? country)
    {
        var line = new List<string> { $"[bold]{Markup.Escape(speaker)}[/]" };
        if (role is not null) line.Add(Markup.Escape(role));
        if (country is not null) line.Add($"[cyan]{Markup.Escape(country)}[/]");
        return string.Join("  ", line);
    }

    public static string CoverageText(string instrument, string? article, string appliesTo, string? assertedBy, bool denied)
    {
        var which = article is null ? "" : $", article {Markup.Escape(article)}";
        var covers = denied ? "[red]does not cover[/]" : "covers";
        return $"[bold]{Markup.Escape(instrument)}[/]{which}  {covers}  [bold]{Markup.Escape(appliesTo)}[/]  [grey]says {Markup.Escape(assertedBy ?? "the article")}[/]";
    }

    public static string PlaceText(string words, string canonical, string? country, bool disputed, double? latitude, double? longitude)
    {
        var line = new List<string> { $"[bold]{Markup.Escape(canonical)}[/]" };
        if (words != canonical && words.Length > 0) line.Add($"“{Markup.Escape(words)}”");
        line.Add(disputed ? "[red]disputed[/]" : country is null ? "[grey]no country[/]" : $"[cyan]{Markup.Escape(country)}[/]");
        if (latitude is { } north && longitude is { } east) line.Add($"[grey]{Coordinate(north, 'N', 'S')} {Coordinate(east, 'E', 'W')}[/]");
        return string.Join("  ", line);
    }

    public static IRenderable Date(string words, string value, string? spanning, string? entry)
    {
        var conflict = spanning is null ? "" : $"  [red]contradicts itself: {Day(spanning)}[/]";
        return new Markup($"[cyan]{Day(value)}[/]  {Markup.Escape(words)}{conflict}{(entry is null ? "" : $"  [grey]{Markup.Escape(entry)}[/]")}");
    }

    /// <summary>"USA, JPN → CHN"; a dash where nobody is named.</summary>
    public static string Actors(IEnumerable<string> sources, IEnumerable<string> targets)
    {
        var from = string.Join(", ", sources);
        var to = string.Join(", ", targets);
        return to.Length == 0 ? from.Length == 0 ? "–" : from : $"{(from.Length == 0 ? "–" : from)} → {to}";
    }

    /// <summary>An interval with a dash that reads as one: "2023-01-12 … 2023-01-13".</summary>
    public static string Day(string value) => Markup.Escape(value.Replace("/", " … ", StringComparison.Ordinal));

    private static string Coordinate(double value, char positive, char negative) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(value):0.0#}°{(value < 0 ? negative : positive)}");

    private static string StatusSign(string status) => status switch
    {
        "happened" => "●",
        "ongoing" => "◐",
        "planned" => "○",
        "possible" => "◌",
        _ => "×",
    };

    private static string StatusColour(string status) => status switch
    {
        "happened" => "green",
        "ongoing" => "blue",
        "planned" => "yellow",
        "possible" => "grey",
        _ => "red",
    };

    private static string EventText(
        string type, string status, IEnumerable<string> sources, IEnumerable<string> targets, string? date, string? place, IEnumerable<string> topics, double confidence)
    {
        var colour = StatusColour(status);
        var line = new List<string> { $"[{colour}]{StatusSign(status)}[/] [bold]{Markup.Escape(Actors(sources, targets))}[/]", $"{type} [{colour}]{status}[/]" };
        if (date is not null) line.Add($"[cyan]{Day(date)}[/]");
        if (place is not null) line.Add($"@ {Markup.Escape(place)}");
        var about = string.Join(", ", topics);
        if (about.Length > 0) line.Add($"[grey]{about}[/]");
        if (confidence < UnsureBelow) line.Add("[yellow]unsure[/]");
        return string.Join("  ", line);
    }
}
