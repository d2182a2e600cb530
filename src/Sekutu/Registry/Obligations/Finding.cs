using Sekutu.Registry.Instruments;

namespace Sekutu.Registry.Obligations;

/// <summary>What one article of one instrument obliges one party to in a case.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Article">The article as cited; "-" where none obliges.</param>
/// <param name="Party">Who owes; "*" stands for every other party, where the reason is the same for all.</param>
/// <param name="OwedTo">To whom.</param>
/// <param name="Covered">Whether it is owed.</param>
/// <param name="Nature">What is owed or asked about: one of <see cref="Natures.All"/>, or "none".</param>
/// <param name="DomainBasis">For cyber and space: declared-case-by-case, undeclared …; null otherwise.</param>
/// <param name="Why">The chain of reasons, in order; it stops at the first "no".</param>
public sealed record Finding(
    Instrument Instrument, string Article, string Party, string OwedTo, Covered Covered, string Nature, string? DomainBasis, IReadOnlyList<Step> Why);
