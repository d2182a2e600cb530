namespace Sekutu.Reading.Time.Grammar;

/// <summary>A time as its words tell it, before it is placed on the calendar.</summary>
/// <param name="Op">What to do with the arguments.</param>
/// <param name="Number">The number, where <paramref name="Op"/> is <see cref="TimeOp.Value"/>.</param>
/// <param name="Args">The parts; a part that the words leave out is null.</param>
internal sealed record TimeNode(TimeOp Op, int Number, TimeNode?[] Args)
{
    /// <summary>Where its words start in the text.</summary>
    public int Start { get; set; }

    /// <summary>Where its words end in the text.</summary>
    public int End { get; set; }

    /// <summary>The line of the grammar.</summary>
    public string Rule { get; set; } = "";

    public static TimeNode Of(int number) => new(TimeOp.Value, number, []);

    /// <summary>A part that must be there.</summary>
    public TimeNode this[int index] => Args[index] ?? throw new InvalidOperationException($"{Rule}: {Op} needs part {index + 1}");

    public int? NumberAt(int index) => index < Args.Length ? Args[index]?.Number : null;

    public TimeNode? At(int index) => index < Args.Length ? Args[index] : null;
}
