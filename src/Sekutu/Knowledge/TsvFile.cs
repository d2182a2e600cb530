namespace Sekutu.Knowledge;

/// <summary>A table of facts as text: one fact a line, columns separated by tabs.</summary>
/// <remarks>
/// The first line that is not a comment names the columns. A line that starts with <c>#</c> is a comment, a blank line is passed over,
/// cells are trimmed, a cell may be empty, and missing cells at the end count as empty. A cell never holds a tab or a line break.
/// </remarks>
public sealed class TsvFile
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    private TsvFile(string name) => Name = name;

    /// <summary>The file's name under <c>knowledge/</c>, for messages.</summary>
    public string Name { get; }

    /// <summary>The facts in the order of the file.</summary>
    public IReadOnlyList<TsvRow> Rows { get; private set; } = [];

    /// <summary>Reads a file under <c>knowledge/</c>.</summary>
    /// <exception cref="MessageException">SKT0011 the file is missing; SKT0012 a line has more cells than columns; SKT0013 a column is missing.</exception>
    public static TsvFile Read(string path, params ReadOnlySpan<string> requiredColumns)
    {
        ArgumentNullException.ThrowIfNull(path);
        var name = Path.GetRelativePath(DataFolder.Home, path).Replace('\\', '/');
        if (!File.Exists(path)) throw new MessageException(KnowledgeMessages.MissingFile(name));
        return Parse(name, File.ReadLines(path), requiredColumns);
    }

    /// <summary>Reads lines; <paramref name="name"/> stands for them in messages.</summary>
    public static TsvFile Parse(string name, IEnumerable<string> lines, params ReadOnlySpan<string> requiredColumns)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var file = new TsvFile(name);
        var rows = new List<TsvRow>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.Length == 0 || line[0] == '#' || string.IsNullOrWhiteSpace(line)) continue;
            var cells = line.Split('\t');
            for (var i = 0; i < cells.Length; i++) cells[i] = cells[i].Trim();
            if (file._columns.Count == 0)
            {
                for (var i = 0; i < cells.Length; i++) file._columns.TryAdd(cells[i], i);
                foreach (var column in requiredColumns)
                    if (!file._columns.ContainsKey(column)) throw new MessageException(KnowledgeMessages.MissingColumn(name, column));
                continue;
            }

            if (cells.Length > file._columns.Count) throw new MessageException(KnowledgeMessages.TooManyCells($"{name}:{number}", cells.Length, file._columns.Count));
            rows.Add(new TsvRow(file, number, cells));
        }

        file.Rows = rows;
        return file;
    }

    internal int Column(string name) => _columns.TryGetValue(name, out var index) ? index : -1;
}
