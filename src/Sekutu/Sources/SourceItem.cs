using Sekutu.Text;

namespace Sekutu.Sources;

/// <summary>What one input gave: a document with its original, or nothing, and what there is to say about it.</summary>
/// <remarks>A refused input has no document and at least one message. A document may come with messages too ("read as Windows-1252").</remarks>
/// <param name="Subject">The input's name for messages ("news.jsonl:17").</param>
/// <param name="Document">The document; null where the input was refused.</param>
/// <param name="Original">What it was made from; null where the input was refused.</param>
/// <param name="Messages">What to tell the user.</param>
public sealed record SourceItem(string Subject, Document? Document, Original? Original, IReadOnlyList<Message> Messages)
{
    internal static SourceItem Refused(string subject, Message message) => new(subject, null, null, [message]);
}
