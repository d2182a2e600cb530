using Sekutu.Record.Questions;
using Sekutu.Registry.Actors;
using Sekutu.Registry.Instruments;
using Sekutu.Registry.Obligations;

namespace Sekutu.Cli.Views;

/// <summary>A treaty of the registry, for people.</summary>
internal sealed class InstrumentView(TextWriter output, ReasonWords words)
{
    /// <summary>All instruments, one a line.</summary>
    public void List(IEnumerable<Instrument> instruments)
    {
        foreach (var i in instruments) output.WriteLine($"{i.Id,-22} {i.Signed:yyyy-MM-dd}  {Title(i)}");
    }

    /// <summary>One instrument with what was said of it.</summary>
    public void Show(Instrument i, IReadOnlyList<TreatyReading> readings)
    {
        output.WriteLine($"{i.Id}: {Title(i)}  [{i.Where}]");
        var binding = words.Say($"binding.{i.Binding.ToString().ToLowerInvariant()}");
        output.WriteLine($"  {words.Say("instrument.signed", $"{i.Signed:yyyy-MM-dd}", words.Say("in-force.yes", i.InForce.From?.Text ?? "?"))}; {binding}");
        if (i.InForce.Until is { } ended) output.WriteLine($"  {words.Say("in-force.ended", ended.Text, i.EndedBy ?? "")}");
        if (i.Note is { } note) output.WriteLine($"  {note}");
        output.WriteLine($"  {words.Say("instrument.sources", string.Join("; ", i.Sources))}; {words.Say("instrument.certainty", i.Certainty)}");
        output.WriteLine();
        output.WriteLine(words.Say("instrument.parties"));
        foreach (var party in i.Parties) Party(party);
        foreach (var article in i.Articles) Article(article);
        if (i.NoDefenceDuty) output.WriteLine($"{Environment.NewLine}{words.Article("-")}: {words.Say("no-duty." + i.Kind)}");
        if (readings.Count == 0) return;
        output.WriteLine();
        output.WriteLine(words.Say("instrument.readings"));
        foreach (var r in readings) output.WriteLine($"  {r.Date:yyyy-MM-dd} {string.Join(", ", r.By)}{(r.Article is { } a ? $", {words.Article(a)}" : "")}: {r.Text} ({r.Source})  [{r.Where}]");
    }

    /// <summary>What the articles on record say that it covers.</summary>
    public void OnRecord(IReadOnlyList<CoverageEntry> claims)
    {
        if (claims.Count == 0) return;
        output.WriteLine();
        output.WriteLine(words.Say("instrument.record"));
        foreach (var c in claims) output.WriteLine($"  {c.Id} {c.Published ?? "-"} {c.AssertedBy ?? c.Publisher ?? "-"}: {c.Evidence.ReplaceLineEndings(" ")}");
    }

    private void Party(Party party)
    {
        var from = party.Bound?.From is { } begun ? $" {begun.Text}" : "";
        var until = party.Bound?.Until is { } left ? $" {words.Say("instrument.until", left.Text)}" : "";
        output.WriteLine($"  {ActorRegistry.Load().NameOf(party.State, words.Language)}{from}{until}{(party.Note is { } note ? $": {note}" : "")}");
        foreach (var suspension in party.Suspensions)
            output.WriteLine($"    {suspension.During.From?.Text}: {suspension.Note}");
    }

    private void Article(Article article)
    {
        output.WriteLine();
        output.WriteLine($"{words.Article(article.Number)}  [{article.Where}]");
        foreach (var text in article.Texts)
            output.WriteLine($"  \"{text.Quote}\"{(text.During is { } d ? $" ({d.From?.Text ?? ""} .. {d.Until?.Text ?? ""})" : "")}");
        foreach (var o in article.Obligations)
            output.WriteLine($"  {o.Type}: {words.Say($"nature.{o.Nature}")} ({o.Source})");
    }

    private string Title(Instrument instrument) => instrument.Titles.GetValueOrDefault(words.Language) ?? instrument.Titles["en"];
}
