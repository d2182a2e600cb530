namespace Sekutu.Reading.Time.Grammar;

/// <summary>An argument: a part of the rule, or a constant.</summary>
internal readonly record struct GrammarArg(int Part, int Constant);
