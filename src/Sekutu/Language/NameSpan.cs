namespace Sekutu.Language;

/// <summary>A name found by the name tagger: words <c>[FirstWord, EndWord)</c> of one sentence.</summary>
/// <param name="Kind">Person, organisation or place.</param>
/// <param name="FirstWord">Index of its first word.</param>
/// <param name="EndWord">Index after its last word.</param>
/// <param name="Confidence">0 to 1.</param>
public readonly record struct NameSpan(NameKind Kind, int FirstWord, int EndWord, float Confidence);
