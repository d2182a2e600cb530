namespace Sekutu.Reading.Events.Lexicon;

/// <summary>A word or phrase with the classes it is of and the topics it brings.</summary>
internal sealed record ClassedPhrase(ulong[] Words, UInt128 Classes, EventTopics Topics);
