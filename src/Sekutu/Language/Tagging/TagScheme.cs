namespace Sekutu.Language.Tagging;

/// <summary>A way of annotating that a tagger and a parser have learned: that of one treebank.</summary>
/// <param name="Name">As a user asks for it ("gsd21").</param>
/// <param name="WholeTokens">It leaves clitics on their words, so that every token is one word.</param>
internal readonly record struct TagScheme(string Name, bool WholeTokens);
