using System.Globalization;
using System.Numerics;
using Sekutu.Knowledge;
using Sekutu.Language.Phrases;
using Sekutu.Text;

namespace Sekutu.Registry.Places;

/// <summary>Cities, towns and first-order divisions of the world, found by name in running text.</summary>
/// <remarks>
/// The files stay in memory as text and a row is read only when its name is met, so that loading is one pass that hashes names. A name is the
/// run of its atoms (<see cref="AtomReader"/>), letter case aside. Safe for several threads.
/// </remarks>
internal sealed class Gazetteer
{
    private const int LongestName = 5;

    private readonly List<(string Name, string Text)> _files = [];
    private readonly List<Row> _rows = [];
    private readonly List<int> _next = [];
    private readonly ulong[] _starts = new ulong[4096];
    private ulong[] _keys = new ulong[1 << 18];
    private int[] _first = new int[1 << 18];
    private int _count;

    /// <summary>Loads tables with the columns name, other_names, country, admin1, lat, lon, population, seat, geonames.</summary>
    public Gazetteer(params IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            var name = Path.GetRelativePath(DataFolder.Home, path).Replace('\\', '/');
            if (!File.Exists(path)) throw new MessageException(KnowledgeMessages.MissingFile(name));
            Load(name, File.ReadAllText(path));
        }
    }

    /// <summary>Loads one table from text, under a name for messages.</summary>
    public static Gazetteer Parse(string name, string text)
    {
        var gazetteer = new Gazetteer();
        gazetteer.Load(name, text);
        return gazetteer;
    }

    /// <summary>Number of rows.</summary>
    public int Count => _rows.Count;

    /// <summary>The longest name that starts at an atom.</summary>
    /// <param name="text">The text, cut where the name must end.</param>
    /// <param name="start">Where an atom starts.</param>
    /// <param name="end">Where the name ends.</param>
    /// <param name="entry">The first entry of that name, for <see cref="Next"/> and <see cref="Place"/>.</param>
    public bool TryMatch(ReadOnlySpan<char> text, int start, out int end, out int entry)
    {
        (end, entry) = (start, -1);
        var atoms = new AtomReader(text, start);
        var hash = 0UL;
        for (var length = 1; length <= LongestName && atoms.Read(); length++)
        {
            if (length == 1)
            {
                hash = atoms.Hash;
                if ((_starts[(hash >> 6) & 4095] >> (int)(hash & 63) & 1) == 0) return false;
            }
            else
            {
                hash = WordHash.Combine(hash, atoms.Hash);
            }

            var found = Find(hash);
            if (found < 0) continue;
            (end, entry) = (atoms.End, found);
        }

        return entry >= 0;
    }

    /// <summary>The entries of a name, most people first.</summary>
    public int Find(ReadOnlySpan<char> name) => Find(Hash(name));

    /// <summary>The next entry of the same name; -1 after the last.</summary>
    public int Next(int entry) => _next[entry];

    /// <summary>Reads an entry's row.</summary>
    public Place Place(int entry)
    {
        var row = _rows[entry];
        var (file, text) = _files[row.File];
        var end = text.IndexOf('\n', row.Offset);
        var cells = text[row.Offset..(end < 0 ? text.Length : end)].TrimEnd('\r').Split('\t');
        var seat = cells[7];
        var tags = seat switch { "C" => PlaceTags.Capital | PlaceTags.Seat, "A" => PlaceTags.Seat, "D" => PlaceTags.Division, _ => PlaceTags.None };
        return new Place
        {
            Id = "geonames:" + cells[8],
            English = cells[0],
            Aliases = cells[1].Split('|', StringSplitOptions.RemoveEmptyEntries),
            Kind = seat == "D" ? PlaceKind.Region : PlaceKind.Place,
            Country = cells[2],
            Division = cells[3],
            Latitude = double.Parse(cells[4], CultureInfo.InvariantCulture),
            Longitude = double.Parse(cells[5], CultureInfo.InvariantCulture),
            Population = (int)(double.Parse(cells[6], CultureInfo.InvariantCulture) * 1000),
            Tags = tags,
            Entry = $"{file}:{row.Line}",
            Source = "geonames",
        };
    }

    private static ulong Hash(ReadOnlySpan<char> name)
    {
        var atoms = new AtomReader(name);
        if (!atoms.Read()) return 0;
        var hash = atoms.Hash;
        while (atoms.Read()) hash = WordHash.Combine(hash, atoms.Hash);
        return hash;
    }

    private void Load(string name, string text)
    {
        _files.Add((name, text));
        var (line, header) = (0, true);
        for (var offset = 0; offset < text.Length;)
        {
            var end = text.IndexOf('\n', offset);
            if (end < 0) end = text.Length;
            line++;
            if (end > offset && text[offset] != '#')
            {
                if (header) header = false;
                else AddRow(text, offset, end, line);
            }

            offset = end + 1;
        }
    }

    private void AddRow(string text, int offset, int end, int line)
    {
        var row = text.AsSpan(offset, end - offset);
        var tab = row.IndexOf('\t');
        if (tab <= 0) return;
        Add(row[..tab], offset, line);
        var rest = row[(tab + 1)..];
        var others = rest[..Math.Max(0, rest.IndexOf('\t'))];
        while (!others.IsEmpty)
        {
            var cut = others.IndexOf('|');
            Add(cut < 0 ? others : others[..cut], offset, line);
            others = cut < 0 ? [] : others[(cut + 1)..];
        }
    }

    private void Add(ReadOnlySpan<char> name, int offset, int line)
    {
        var atoms = new AtomReader(name);
        if (!atoms.Read()) return;
        var hash = atoms.Hash;
        _starts[(hash >> 6) & 4095] |= 1UL << (int)(hash & 63);
        while (atoms.Read()) hash = WordHash.Combine(hash, atoms.Hash);
        if ((_count + 1) * 2 > _keys.Length) Grow();
        var entry = _rows.Count;
        _rows.Add(new Row(_files.Count - 1, offset, line));
        _next.Add(-1);
        var slot = Slot(hash);
        if (_keys[slot] == 0)
        {
            (_keys[slot], _first[slot]) = (hash, entry);
            _count++;
            return;
        }

        var last = _first[slot];
        while (_next[last] >= 0) last = _next[last];
        _next[last] = entry;
    }

    private int Find(ulong hash)
    {
        var slot = Slot(hash);
        return _keys[slot] == 0 ? -1 : _first[slot];
    }

    private int Slot(ulong hash)
    {
        var mask = _keys.Length - 1;
        var slot = (int)(hash & (ulong)mask);
        while (_keys[slot] != 0 && _keys[slot] != hash) slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        var (keys, first) = (_keys, _first);
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)keys.Length * 2);
        (_keys, _first) = (new ulong[size], new int[size]);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] == 0) continue;
            var slot = Slot(keys[i]);
            (_keys[slot], _first[slot]) = (keys[i], first[i]);
        }
    }

    private readonly record struct Row(int File, int Offset, int Line);
}
