namespace Sekutu.Training.Events;

/// <summary>A judged word of a sentence.</summary>
/// <param name="Place">Its place in the sentence.</param>
/// <param name="Type">What it tells: none or a type.</param>
/// <param name="Status">How that stands; -1 where it tells nothing.</param>
internal sealed record ToldWord(int Place, int Type, int Status);
