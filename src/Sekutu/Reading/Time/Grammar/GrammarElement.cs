namespace Sekutu.Reading.Time.Grammar;

/// <summary>A part of a rule.</summary>
/// <param name="Classes">Word classes that fit.</param>
/// <param name="ClassIds">The same, in the order written.</param>
/// <param name="Groups">Groups of rules that fit.</param>
/// <param name="Touches">Must follow without white space.</param>
/// <param name="Part">Its number as written in the line, from 1.</param>
internal sealed record GrammarElement(ClassSet Classes, int[] ClassIds, int[] Groups, bool Touches, int Part);
