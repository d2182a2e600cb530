using Sekutu.Language.Conllu;
using Sekutu.Text;

namespace Sekutu.Cli.Commands;

/// <summary>One piece of work for <c>sekutu parse</c>: a document, or sentences whose words are given, or why there is neither.</summary>
/// <param name="Id">What messages and output call it.</param>
/// <param name="Document">A raw text.</param>
/// <param name="Sentences">Sentences of a CoNLL-U file.</param>
/// <param name="Refusal">Why the rest of a file was not read.</param>
internal sealed record ParseItem(string Id, Document? Document = null, IReadOnlyList<ConlluSentence>? Sentences = null, Message? Refusal = null);
