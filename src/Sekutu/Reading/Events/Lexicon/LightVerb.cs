namespace Sekutu.Reading.Events.Lexicon;

/// <summary>A verb that lends an event noun its subject, time and status ("conduct a strike").</summary>
/// <param name="NounSlots">The slots in which the noun may stand.</param>
/// <param name="Effect">What the verb says of the noun's status.</param>
/// <param name="Turned">The subject is whom the noun strikes, not who acts ("menuai kecaman").</param>
/// <param name="Voice">What the form says of the voice.</param>
/// <param name="Tail">For a phrase, the form hashes of its further words; else empty.</param>
/// <param name="Where">The line of the word list.</param>
internal sealed record LightVerb(ulong[] NounSlots, StatusEffect Effect, bool Turned, WordVoice Voice, ulong[] Tail, string Where);
