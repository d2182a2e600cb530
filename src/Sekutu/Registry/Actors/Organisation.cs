namespace Sekutu.Registry.Actors;

/// <summary>An organisation of states, or another actor with a code of its own, armed groups included.</summary>
/// <param name="Code">Its usual short name (NATO, UN, Hamas): the code in the record.</param>
/// <param name="Name">Its full English name.</param>
/// <param name="Kind">"alliance", "regional", "court" …; "group" for an armed group or movement.</param>
/// <param name="Base">For a group: the state where it is at home, for which it does not act; null where there is none.</param>
/// <param name="From">Year of founding; null where not known.</param>
/// <param name="To">Year of its end; null where it goes on.</param>
/// <param name="Acronyms">Short forms that count in any language, in exactly this letter case.</param>
/// <param name="Entry">The line that says so.</param>
public sealed record Organisation(
    string Code, string Name, string Kind, string? Base, int? From, int? To, IReadOnlyList<string> Acronyms, string Entry)
{
    /// <summary>An armed group or movement.</summary>
    public bool IsGroup => Kind == "group";
}
