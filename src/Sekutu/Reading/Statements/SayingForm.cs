namespace Sekutu.Reading.Statements;

/// <summary>One written form of one or more verbs of saying.</summary>
/// <param name="Forms">What it may be.</param>
/// <param name="Frames">What must stand beside it.</param>
/// <param name="Entry">The line of the knowledge file.</param>
internal sealed record SayingForm(SayingForms Forms, SayingFrames Frames, string Entry)
{
    public bool Is(SayingForms form) => (Forms & form) != 0;

    public bool Takes(SayingFrames frame) => (Frames & frame) != 0;
}
