namespace Sekutu.Registry.Actors;

/// <summary>A person who holds or held an office, from <c>knowledge/positions/holders.tsv</c>.</summary>
/// <param name="Person">The name by which the press knows them; one person keeps one name over all offices.</param>
/// <param name="Country">The state they act for, or the organisation.</param>
/// <param name="Role">The office's id in <c>knowledge/positions/roles.tsv</c> ("hog", "mfa").</param>
/// <param name="From">First day in office, as exactly as it is known.</param>
/// <param name="To">Last day; null while they hold it, so far as the file knows.</param>
/// <param name="Certain">False where the dates were written down from memory and may be off by some months.</param>
/// <param name="Entry">The line that says so.</param>
public sealed record Holder(string Person, string Country, string Role, InexactDay From, InexactDay? To, bool Certain, string Entry)
{
    /// <summary>True where the person may have been in office on a day; open and unknown ends count as fitting.</summary>
    /// <param name="day">The day.</param>
    /// <param name="grace">Days before and after the term that still count: papers call people by an office just won or lost.</param>
    public bool MayHold(DateOnly day, int grace = 0) =>
        (From.Earliest is not { } first || first.AddDays(-grace) <= day) && (To is not { } end || end.Latest is not { } last || day <= last.AddDays(grace));
}
