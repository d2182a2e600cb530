using Sekutu.Registry.Actors;
using Sekutu.Text;

namespace Sekutu.Reading.Mentions;

/// <summary>A person's name in the text.</summary>
/// <param name="Whole">With rank or title.</param>
/// <param name="Name">Without.</param>
/// <param name="Person">Who it is, where the registry knows.</param>
/// <param name="Words">Number of words of the name.</param>
internal readonly record struct FoundName(Span Whole, Span Name, Person? Person, int Words);
