namespace Sekutu.Training.Corpora;

/// <summary>How often a word begins with a capital and with a small letter, where no sentence begins, and how often, with a capital, it follows a marked word.</summary>
internal readonly record struct CaseCount(int Capital, int Small, int AfterMarked);
