namespace Sekutu.Registry.Actors;

/// <summary>A public figure known by the offices held.</summary>
/// <param name="Name">The name by which the press knows them.</param>
/// <param name="OtherNames">Other spellings and names ("Volodymyr Zelenskiy", "Jokowi").</param>
/// <param name="ShortNames">Names that stand alone in the press and can hardly mean anyone else ("Putin").</param>
/// <param name="Terms">Offices held, in the order of the file.</param>
/// <param name="Entry">The line that names the person.</param>
public sealed record Person(
    string Name, IReadOnlyList<string> OtherNames, IReadOnlyList<string> ShortNames, IReadOnlyList<Holder> Terms, string Entry)
{
    /// <summary>The office held on a day; within <paramref name="grace"/> days of a term where none was held on the day itself; null where none.</summary>
    public Holder? On(DateOnly day, int grace = 60)
    {
        foreach (var term in Terms)
            if (term.MayHold(day)) return term;
        foreach (var term in Terms)
            if (term.MayHold(day, grace)) return term;
        return null;
    }
}
