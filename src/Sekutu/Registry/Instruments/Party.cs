using Sekutu.Registry.Obligations;

namespace Sekutu.Registry.Instruments;

/// <summary>A state bound by an instrument for a time.</summary>
/// <param name="State">Alpha-3 or own code.</param>
/// <param name="Bound">When it is bound; null means as long as the instrument is in force.</param>
/// <param name="Notice">Day on which it gave notice of leaving; null for none.</param>
/// <param name="Suspensions">Times in which its part is not performed.</param>
/// <param name="Note">What else to know; null for nothing.</param>
/// <param name="Where">The file and line it stands at.</param>
public sealed record Party(string State, Period? Bound, DateOnly? Notice, IReadOnlyList<Suspension> Suspensions, string? Note, string Where)
{
    /// <summary>Whether it is bound on a day, the instrument being in force.</summary>
    public Covered On(DateOnly day) => Bound?.On(day) ?? Covered.True;
}
