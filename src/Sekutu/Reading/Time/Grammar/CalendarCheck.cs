namespace Sekutu.Reading.Time.Grammar;

/// <summary>Whether the numbers of a date can be one.</summary>
internal static class CalendarCheck
{
    public static bool IsPossible(TimeNode node) => node.Op switch
    {
        TimeOp.Date => node.NumberAt(2) is not { } day || day <= Days(node.NumberAt(0), node[1].Number),
        TimeOp.DayRange => node[0].Number < node[1].Number && node[1].Number <= Days(node.NumberAt(3), node[2].Number),
        TimeOp.YearRange => FullYear(node[0].Number, node[1].Number) > node[0].Number,
        // "2025 triwulan II": a year, not a number of quarters.
        TimeOp.Duration or TimeOp.Ago or TimeOp.Later or TimeOp.InN => node[0].Number is < 1900 or > 2100,
        TimeOp.Decade => node[0].Number % 10 == 0,
        _ => true,
    };

    /// <summary>"2021-25" ends in 2025; "1998-02" in 2002.</summary>
    public static int FullYear(int first, int second) =>
        second >= 100 ? second : (first / 100 * 100) + second is var near && near > first ? near : near + 100;

    /// <summary>The year of a date written with two digits: within fifty years of the turn of the century.</summary>
    public static int FullYear(int year) => year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year;

    private static int Days(int? year, int month) => year is { } y ? DateTime.DaysInMonth(FullYear(y), month) : DateTime.DaysInMonth(2000, month);
}
