namespace Sekutu.Reading.Time.Grammar;

/// <summary>One way to write what a line of the grammar matches, its optional parts settled.</summary>
/// <param name="Elements">The parts in order.</param>
/// <param name="Op">What it makes of them.</param>
/// <param name="Args">For each argument the index of a part (as written in the line), or a constant.</param>
/// <param name="Where">The line of the file.</param>
internal sealed record GrammarRule(GrammarElement[] Elements, TimeOp Op, GrammarArg[] Args, string Where)
{
    /// <summary>Classes of tokens with which it can start.</summary>
    public ClassSet First;
}
