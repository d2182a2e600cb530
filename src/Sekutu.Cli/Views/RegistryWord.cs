using Sekutu.Answers.Obligations;
using Sekutu.Record.Questions;
using Sekutu.Registry.Obligations;
using Spectre.Console;

namespace Sekutu.Cli.Views;

/// <summary>The registry's own answer beside what is said to be covered.</summary>
internal static class RegistryWord
{
    private static readonly Lazy<ReasonWords?> Words = new(() => ReasonWords.For("en"));

    /// <summary>One line for markup; null where the registry has nothing to say.</summary>
    public static string? Of(CoverageEntry entry)
    {
        if (CoverageOpinion.Of(entry) is not { } finding || Words.Value is not { } words) return null;
        var answer = words.Say($"answer.{finding.Covered.ToString().ToLowerInvariant()}");
        // What decides: the step that lowers the answer, else the place.
        var step = finding.Why.FirstOrDefault(s => s.Answer == finding.Covered && s.Answer != Covered.True) ?? finding.Why.FirstOrDefault(s => s.Kind == "place") ?? finding.Why[^1];
        var source = step.Source.Length > 0 ? $" [grey]{Markup.Escape(step.Source)}[/]" : "";
        return Markup.Escape($"{answer}: {finding.Instrument.Id}, {words.Article(finding.Article)}: {words.Say(step)}") + source;
    }
}
