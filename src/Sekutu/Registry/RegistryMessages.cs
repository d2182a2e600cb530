namespace Sekutu.Registry;

/// <summary>What the registry has to say: SKT03xx.</summary>
internal static class RegistryMessages
{
    public static Message MissingFile(string name) =>
        new(301, name, "the file is missing; install Sekutu again, or point SEKUTU_HOME at a folder that holds knowledge/ and models/.");

    public static Message TooManyCells(string where, int cells, int columns) =>
        new(302, where, $"the line has {cells} cells but the table has {columns} columns; look for a stray tab.");

    public static Message MissingColumn(string name, string column) =>
        new(303, name, $"the table lacks the column '{column}'; its first line must name it.");
}
