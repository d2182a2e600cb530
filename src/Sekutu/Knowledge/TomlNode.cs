using System.Globalization;

namespace Sekutu.Knowledge;

/// <summary>A table, an array or a value of a TOML file, with the line it stands on.</summary>
/// <remarks>Reading a field that is missing, or of another kind, gives null or an empty list; what must be there is the checks' affair.</remarks>
public sealed class TomlNode
{
    private static readonly List<TomlNode> None = [];
    private readonly Dictionary<string, TomlNode> _fields = new(StringComparer.Ordinal);

    internal TomlNode(string file, int line)
    {
        File = file;
        Line = line;
    }

    /// <summary>The file's name under the program's home.</summary>
    public string File { get; }

    /// <summary>Line number in the file, from 1.</summary>
    public int Line { get; }

    /// <summary>Where it stands ("knowledge/registry/territories/northeast-asia.toml:12").</summary>
    public string Where => $"{File}:{Line}";

    /// <summary>The value as text: a string without its marks, a number, date or boolean as written; null for a table or array.</summary>
    public string? Value { get; internal set; }

    /// <summary>The elements of an array; none otherwise.</summary>
    public List<TomlNode> Items { get; internal set; } = None;

    /// <summary>The fields of a table in the order of the file; none otherwise.</summary>
    public IReadOnlyDictionary<string, TomlNode> Fields => _fields;

    /// <summary>A field; null where it is missing.</summary>
    public TomlNode? this[string key] => _fields.GetValueOrDefault(key);

    /// <summary>A field's value as text.</summary>
    public string? Text(string key) => this[key]?.Value;

    /// <summary>A field's value as a number.</summary>
    public double? Number(string key) => double.TryParse(Text(key), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A field's value as a boolean; false where it is missing.</summary>
    public bool Flag(string key) => Text(key) == "true";

    /// <summary>A field's value as a day: a date, or the first day of a year or month given as a string ("1954", "2012-04").</summary>
    public DateOnly? Date(string key) => Text(key) switch
    {
        { Length: 10 } day when DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => date,
        { Length: 7 } month when DateOnly.TryParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => date,
        { Length: 4 } year when DateOnly.TryParseExact(year + "-01-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => date,
        _ => null,
    };

    /// <summary>The elements of a field that is an array.</summary>
    public IReadOnlyList<TomlNode> List(string key) => this[key]?.Items ?? None;

    /// <summary>The values of a field that is an array of values, or its one value.</summary>
    public IReadOnlyList<string> Texts(string key) => this[key] switch
    {
        null => [],
        { Value: { } single } => [single],
        var node => [.. node.Items.Select(i => i.Value).OfType<string>()],
    };

    internal void Set(string key, TomlNode node) => _fields[key] = node;
}
