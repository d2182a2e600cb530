namespace Sekutu.Registry.Obligations;

/// <summary>One link of the chain of reasons.</summary>
/// <param name="Kind">in-force, party, suspended, place, victim, trigger, adversary, domain, exception, reading.</param>
/// <param name="Answer">What it says.</param>
/// <param name="Phrase">Key of the sentence in <c>knowledge/LANG/obligations.tsv</c>.</param>
/// <param name="Arguments">What goes into it.</param>
/// <param name="Source">The file and line that decided it; empty where a fact of the case did.</param>
public sealed record Step(string Kind, Covered Answer, string Phrase, IReadOnlyList<string> Arguments, string Source);
