namespace Sekutu.Reading.Events.Lexicon;

/// <summary>A word that says whether an act is done, ahead, open or denied.</summary>
/// <param name="Role">How it stands to the act.</param>
/// <param name="Effect">What it says.</param>
/// <param name="Where">The line of the word list.</param>
internal readonly record struct StatusWord(StatusRole Role, StatusEffect Effect, string Where);
