namespace Sekutu.Knowledge;

/// <summary>One line of a <see cref="TsvFile"/>.</summary>
public readonly struct TsvRow
{
    private readonly TsvFile _file;
    private readonly string[] _cells;

    internal TsvRow(TsvFile file, int line, string[] cells)
    {
        _file = file;
        Line = line;
        _cells = cells;
    }

    /// <summary>Line number in the file, from 1.</summary>
    public int Line { get; }

    /// <summary>Where the fact stands ("knowledge/states/states.tsv:12"), for messages and for answers that name what decided them.</summary>
    public string Where => $"{_file.Name}:{Line}";

    /// <summary>A cell by the name of its column; empty where the cell or the column is missing.</summary>
    public string this[string column]
    {
        get
        {
            var index = _file.Column(column);
            return index >= 0 && index < _cells.Length ? _cells[index] : "";
        }
    }

    /// <summary>A cell that holds several values separated by <c>|</c>, trimmed; none for an empty cell.</summary>
    public string[] List(string column) => this[column].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
