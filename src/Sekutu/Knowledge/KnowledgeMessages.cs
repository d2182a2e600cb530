namespace Sekutu.Knowledge;

/// <summary>What the reading of data files has to say: SKT001x.</summary>
internal static class KnowledgeMessages
{
    public static Message MissingFile(string name) =>
        new(11, name, "the file is missing; install Sekutu again, or point SEKUTU_HOME at a folder that holds knowledge/ and models/.");

    public static Message TooManyCells(string where, int cells, int columns) =>
        new(12, where, $"the line has {cells} cells but the table has {columns} columns; look for a stray tab.");

    public static Message MissingColumn(string name, string column) =>
        new(13, name, $"the table lacks the column '{column}'; its first line must name it.");

    public static Message NotToml(string where, string problem) =>
        new(14, where, $"the file is not TOML: {problem}; correct the line.");
}
