namespace Sekutu.Registry.Geography;

/// <summary>Who runs or claims a territory from one day to another.</summary>
/// <param name="Who">Alpha-3, or a code of <c>knowledge/states/own-codes.tsv</c>; UNO stands for the United Nations.</param>
/// <param name="From">First day; null where it lies before what matters here. Where only the year or month is known, its first day.</param>
/// <param name="To">Last day, included; null while it lasts.</param>
/// <param name="Where">The file and line that says so.</param>
public readonly record struct Tenure(string Who, DateOnly? From, DateOnly? To, string Where)
{
    /// <summary>True on a day within it.</summary>
    public bool On(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);
}
