using Sekutu.Answers.Obligations;
using Sekutu.Registry.Actors;
using Sekutu.Registry.Instruments;
using Sekutu.Registry.Obligations;

namespace Sekutu.Cli.Views;

/// <summary>Who owes whom what, for people: the short answer first, then the chain of reasons of each.</summary>
internal sealed class ObligationView(TextWriter output, ReasonWords words)
{
    private const int NamedParties = 5;

    /// <summary>Shows the findings of a case.</summary>
    public void Show(ObligationCase question, IReadOnlyList<Finding> findings)
    {
        var groups = Groups(findings).ToList();
        var told = groups.Where(g => g[0].Covered != Covered.False).OrderByDescending(g => g[0].Covered).ThenByDescending(g => Natures.IsAssistance(g[0].Nature)).ToList();
        if (!told.Exists(g => Natures.IsAssistance(g[0].Nature) && g[0].Instrument.Binding == Binding.Treaty)) output.WriteLine(words.Say("line.nobody", Name(question.Case.Victim)));
        foreach (var group in told) output.WriteLine(words.Say("line.summary", words.Say($"answer.{Word(group[0].Covered)}"), Owes(group)));
        foreach (var group in told) Chain(group);
        var rest = groups.Where(g => g[0].Covered == Covered.False).ToList();
        var past = rest.Where(g => g[0].Why[0] is { Kind: "in-force", Answer: Covered.False }).ToList();
        if (rest.Count > 0) output.WriteLine();
        foreach (var group in rest.Except(past))
            output.WriteLine(words.Say("line.summary", $"{words.Say("answer.false")}: {group[0].Instrument.Id}, {words.Article(group[0].Article)} ({Parties(group)})", words.Say(group[0].Why[^1])));
        if (past.Count > 0)
            output.WriteLine(words.Say("line.not-in-force", string.Join(", ", past.Select(g => $"{g[0].Instrument.Id} ({Range(g[0].Instrument)})").Distinct())));
        output.WriteLine();
        output.WriteLine(words.Say("line.as-of", $"{question.Case.Date:yyyy-MM-dd}"));
    }

    /// <summary>Findings that say the same of several parties, together.</summary>
    public static IEnumerable<List<Finding>> Groups(IEnumerable<Finding> findings) =>
        findings.GroupBy(f => (f.Instrument.Id, f.Article, f.OwedTo, f.Covered, f.Nature, Last: f.Covered == Covered.True ? "" : f.Why[^1].Phrase)).Select(g => g.ToList());

    private string Owes(List<Finding> group) => words.Say(
        "line.owes", Parties(group), words.Say($"nature.{group[0].Nature}"), Name(group[0].OwedTo), words.Article(group[0].Article), Title(group[0].Instrument),
        words.Say($"binding.{group[0].Instrument.Binding.ToString().ToLowerInvariant()}"));

    private void Chain(List<Finding> group)
    {
        output.WriteLine();
        output.WriteLine($"{group[0].Instrument.Id}, {words.Article(group[0].Article)}, {words.Say("line.why")}:");
        foreach (var step in group[0].Why)
            output.WriteLine($"  {words.Say($"step.{Word(step.Answer)}"),-10} {words.Say(step)}{(step.Source.Length > 0 ? $"  [{step.Source}]" : "")}");
    }

    private static string Range(Instrument i) => $"{i.InForce.From?.Text ?? "?"} .. {i.InForce.Until?.Text}".TrimEnd();

    private string Parties(List<Finding> group)
    {
        if (group[0].Party == "*") return words.Say("line.everybody");
        var names = group.Take(NamedParties).Select(f => Name(f.Party));
        return string.Join(", ", names) + (group.Count > NamedParties ? $" + {group.Count - NamedParties}" : "");
    }

    private string Name(string code) => ActorRegistry.Load().NameOf(code, words.Language);

    private string Title(Instrument instrument) => instrument.Titles.GetValueOrDefault(words.Language) ?? instrument.Titles["en"];

    private static string Word(Covered covered) => covered.ToString().ToLowerInvariant();
}
