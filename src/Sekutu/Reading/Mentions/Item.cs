using Sekutu.Reading.Mentions.Lexicon;
using Sekutu.Text;

namespace Sekutu.Reading.Mentions;

/// <summary>A phrase of the lexicon where it stands in the text.</summary>
internal readonly record struct Item(Span Span, ActorWord Word);
