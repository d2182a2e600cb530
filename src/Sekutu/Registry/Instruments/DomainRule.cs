using Sekutu.Registry.Obligations;

namespace Sekutu.Registry.Instruments;

/// <summary>Since when the parties say that an attack in a domain may count.</summary>
/// <param name="Domain">cyber or space.</param>
/// <param name="From">Day of the declaration.</param>
/// <param name="Answer">Disputed for "case by case"; true for an unconditional one; false for an exclusion.</param>
/// <param name="Status">declared-case-by-case, declared or excluded.</param>
/// <param name="Statement">Id of the statement.</param>
/// <param name="Where">The file and line it stands at.</param>
public sealed record DomainRule(string Domain, DateOnly From, Covered Answer, string Status, string Statement, string Where);
