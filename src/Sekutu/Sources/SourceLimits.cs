namespace Sekutu.Sources;

/// <summary>How much one input may hold before it is refused, so that no file can take all memory.</summary>
/// <param name="ArticleBytes">Bytes of one article: a .txt or .html file, or one line of a .jsonl.</param>
/// <param name="Characters">Characters of one article's text.</param>
public sealed record SourceLimits(int ArticleBytes = 16 << 20, int Characters = 8_000_000);
