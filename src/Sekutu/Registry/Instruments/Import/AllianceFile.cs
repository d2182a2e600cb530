using System.Globalization;
using Sekutu.Knowledge;
using Sekutu.Registry.Checks;

namespace Sekutu.Registry.Instruments.Import;

/// <summary>Reads which two states a scholar's table of alliances holds bound to defend each other in which year.</summary>
/// <remarks>
/// Two tables are known by their columns: Correlates of War, Formal Alliances 4.1, <c>alliance_v4.1_by_dyad.csv</c> (a line a dyad and alliance, by days; a year
/// counts when it holds on 1 July), and ATOP 5.1, <c>atop5_1dy.csv</c> (a line a dyad and year). Neither may be passed on: the user brings the copy.
/// </remarks>
public sealed class AllianceFile
{
    private static readonly string[] CowColumns = ["ccode1", "ccode2", "dyad_st_year", "dyad_st_month", "dyad_st_day", "dyad_end_year", "dyad_end_month", "dyad_end_day", "defense"];
    private static readonly string[] AtopColumns = ["mem1", "mem2", "year", "defense"];

    private readonly Dictionary<int, List<(string Code, int From, int To)>> _codes = [];
    private readonly Dictionary<(string, string), Dictionary<int, int>> _years = [];

    private AllianceFile(string name) => Name = name;

    /// <summary>The file's name.</summary>
    public string Name { get; }

    /// <summary>Lines with a state that the registry has no code for, or which cannot be read.</summary>
    public int Passed { get; private set; }

    /// <summary>First year that the file speaks of.</summary>
    public int First { get; private set; } = int.MaxValue;

    /// <summary>Last year that the file speaks of.</summary>
    public int Last { get; private set; } = int.MinValue;

    /// <summary>By pair of codes in the order of the alphabet, the years of a promise of defence, each with its line in the file.</summary>
    public IReadOnlyDictionary<(string, string), Dictionary<int, int>> Defence => _years;

    /// <summary>Reads a file.</summary>
    /// <exception cref="MessageException">SKT0380 the file is missing; SKT0381 its columns are those of neither table.</exception>
    public static AllianceFile Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!File.Exists(path)) throw new MessageException(ImportMessages.NoFile(path));
        using var lines = new StreamReader(path);
        return Read(Path.GetFileName(path), lines);
    }

    /// <summary>Reads text; <paramref name="name"/> stands for the file.</summary>
    /// <exception cref="MessageException">SKT0381 its columns are those of neither table.</exception>
    public static AllianceFile Read(string name, TextReader lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var file = new AllianceFile(name);
        foreach (var row in TsvFile.Read(DataFolder.Knowledge("states", "cow-codes.tsv"), "ccode", "code", "from", "to", "source").Rows)
        {
            var number = int.Parse(row["ccode"], CultureInfo.InvariantCulture);
            if (!file._codes.TryGetValue(number, out var list)) file._codes.Add(number, list = []);
            list.Add((row["code"], Number(row["from"]) ?? 0, Number(row["to"]) ?? 9999));
        }

        var columns = Cells(lines.ReadLine() ?? "");
        var days = CowColumns.All(columns.Contains);
        if (!days && !AtopColumns.All(columns.Contains)) throw new MessageException(ImportMessages.WrongColumns(name));
        var at = (days ? CowColumns : AtopColumns).Select(c => columns.IndexOf(c)).ToArray();
        for (var number = 2; lines.ReadLine() is { } line; number++)
        {
            var cells = Cells(line);
            if (cells.Count < columns.Count) file.Passed++;
            else if (days) file.ReadDays(cells, at, number);
            else file.ReadYear(cells, at, number);
        }

        return file;
    }

    // A pact that lasts when the data end has no last day there.
    private void ReadDays(List<string> cells, int[] at, int line)
    {
        int? Cell(int i) => Number(cells[at[i]]);
        if (Cell(2) is not { } year)
        {
            Passed++;
            return;
        }

        const int DataEnd = 2012;
        var from = (Cell(3) ?? 1) * 100 + (Cell(4) ?? 1) <= 701 ? year : year + 1;
        var to = Cell(5) is { } end ? ((Cell(6) ?? 12) * 100) + (Cell(7) ?? 31) >= 701 ? end : end - 1 : DataEnd;
        for (var y = from; y <= to; y++) Add(Cell(0), Cell(1), y, Cell(8) == 1, line);
    }

    private void ReadYear(List<string> cells, int[] at, int line)
    {
        if (Number(cells[at[2]]) is { } year) Add(Number(cells[at[0]]), Number(cells[at[1]]), year, Number(cells[at[3]]) == 1, line);
        else Passed++;
    }

    private void Add(int? one, int? other, int year, bool defence, int line)
    {
        First = Math.Min(First, year);
        Last = Math.Max(Last, year);
        if (!defence) return;
        if (Code(one, year) is not { } a || Code(other, year) is not { } b)
        {
            Passed++;
            return;
        }

        var pair = string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
        if (!_years.TryGetValue(pair, out var years)) _years.Add(pair, years = []);
        years.TryAdd(year, line);
    }

    private string? Code(int? number, int year)
    {
        if (number is not { } known || !_codes.TryGetValue(known, out var list)) return null;
        foreach (var (code, from, to) in list)
            if (from <= year && year <= to) return code;
        return null;
    }

    private static int? Number(string cell) => int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= 0 ? number : null;

    // Neither table breaks lines within a cell.
    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var (start, quoted) = (0, false);
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] == '"') quoted = !quoted;
            if (i < line.Length && (quoted || line[i] != ',')) continue;
            cells.Add(line[start..i].Trim('"', ' '));
            start = i + 1;
        }

        return cells;
    }
}
