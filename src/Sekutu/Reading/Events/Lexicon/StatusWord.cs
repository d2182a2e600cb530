namespace Sekutu.Reading.Events.Lexicon;

/// <summary>A word that says whether an act is done, ahead, open or denied.</summary>
internal readonly record struct StatusWord(StatusRole Role, StatusEffect Effect);
