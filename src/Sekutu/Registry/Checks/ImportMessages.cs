namespace Sekutu.Registry.Checks;

/// <summary>What the comparison with tables of alliances has to say: SKT038x.</summary>
internal static class ImportMessages
{
    public static Message NoFile(string path) => new(380, path, "there is no such file; give the path of your copy of the table.");

    public static Message WrongColumns(string name) =>
        new(381, name, "its columns are neither those of alliance_v4.1_by_dyad.csv (Correlates of War) nor those of atop5_1dy.csv (ATOP); give one of these two.");
}
