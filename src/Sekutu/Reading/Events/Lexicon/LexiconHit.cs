namespace Sekutu.Reading.Events.Lexicon;

/// <summary>A word that may tell an event.</summary>
/// <param name="Sense">Index of the reading in <see cref="EventLexicon.Senses"/>.</param>
/// <param name="Voice">What the form says of the voice.</param>
/// <param name="Tail">For a phrase, the form hashes of its further words; else empty.</param>
internal readonly record struct LexiconHit(int Sense, WordVoice Voice, ulong[] Tail);
