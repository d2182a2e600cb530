using Sekutu.Reading.Reasons;
using Spectre.Console;
using Span = Sekutu.Text.Span;

namespace Sekutu.Cli.Views;

/// <summary>Why each slot of a row holds what it holds: the words, the way through the tree, the line that decided, and what was passed over.</summary>
/// <param name="terminal">Where to write.</param>
/// <param name="indent">Blanks before the names of the slots.</param>
internal sealed class ReasonView(Terminal terminal, int indent)
{
    private const int NameWidth = 11;
    private const int LongestWords = 60;

    /// <summary>Lays out the reasons of one row.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="reasons">The reasons; nothing is written where there are none.</param>
    public void Show(string text, IReadOnlyList<SlotReason>? reasons)
    {
        if (reasons is null) return;
        var grid = Grid();

        // "kedua negara" fills a slot twice, by the same words: one line for both.
        foreach (var alike in reasons.GroupBy(r => (r.Slot, r.Span, r.Rule, r.Path, r.DecidedBy)))
        {
            var reason = alike.First();
            var values = alike.Select(r => r.Value).OfType<string>().ToList();
            grid.AddRow(new Markup($"[grey]{reason.Slot}[/]"), new Markup(Head(text, reason, values.Count == 0 ? null : string.Join(", ", values))));
            if (reason.Path is { } path) grid.AddRow(new Markup(""), new Markup($"[grey]in the tree:[/] {Markup.Escape(OneLine(path))}"));
            foreach (var line in Passed(text, reason.Span, [.. alike.SelectMany(r => r.PassedOver)])) grid.AddRow(new Markup(""), new Markup($"[grey]not[/] {line}"));
        }

        terminal.Page.Write(grid);
    }

    /// <summary>Lays out what made no row: under each word the readings that did not hold.</summary>
    public void TurnedDown(string text, IReadOnlyList<PassedOver> others)
    {
        if (others.Count == 0) return;
        var grid = new Grid().AddColumn(new GridColumn().PadLeft(1).PadRight(1)).AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (var word in others.GroupBy(o => o.Span))
            grid.AddRow(new Markup(word.Key is { } span ? Quoted(text, span) : "–"), new Markup(string.Join('\n', Passed(text, word.Key, [.. word]))));
        terminal.Page.Write(grid);
    }

    private Grid Grid() => new Grid().AddColumn(new GridColumn().Width(NameWidth).PadLeft(indent).PadRight(1)).AddColumn(new GridColumn().PadLeft(0).PadRight(0));

    private static string Head(string text, SlotReason reason, string? values)
    {
        var value = values is null ? "–" : $"[bold]{Markup.Escape(Short(values))}[/]";
        var words = reason.Span is { } span && span.Of(text).ToString() != values ? $" {Quoted(text, span)}" : "";
        return $"{value}{words}  {Markup.Escape(OneLine(reason.Rule))}{Entry(reason.DecidedBy)}";
    }

    // What was passed over for the same reason stands in one line.
    private static IEnumerable<string> Passed(string text, Span? about, List<PassedOver> others) => others.GroupBy(o => (o.Span, o.Reason)).Select(alike =>
    {
        var words = alike.Key.Span is { } span && span != about ? Quoted(text, span) : "";
        var what = string.Join(", ", alike.Select(o => o.What).Distinct());
        if (alike.Key.Span is { } own && own.Of(text).ToString() == what) words = "";
        return $"{Markup.Escape(Short(what))}{(words.Length > 0 ? " " + words : "")}: {Markup.Escape(OneLine(alike.Key.Reason))}{Entry(Entries(alike.Select(o => o.Entry).OfType<string>()))}";
    });

    // "knowledge/id/predicates.tsv:12 and :40".
    private static string? Entries(IEnumerable<string> entries)
    {
        var files = entries.Distinct().Select(e => (File: e[..(e.LastIndexOf(':') is var colon and > 0 ? colon : e.Length)], Entry: e)).GroupBy(e => e.File)
            .Select(file => string.Join(", ", file.Select((e, i) => i == 0 ? e.Entry : e.Entry[e.File.Length..])));
        return string.Join("; ", files) is { Length: > 0 } all ? all : null;
    }

    private static string Entry(string? entry) => entry is null ? "" : $"  [grey]{Markup.Escape(entry)}[/]";

    private static string Quoted(string text, Span span) => $"“{Markup.Escape(Short(span.Of(text).ToString()))}”";

    private static string Short(string words)
    {
        var line = OneLine(words);
        return line.Length > LongestWords ? $"{line[..(LongestWords / 2)].TrimEnd()} … {line[^(LongestWords / 3)..].TrimStart()}" : line;
    }

    private static string OneLine(string words) => words.ReplaceLineEndings(" ");
}
