using Sekutu.Knowledge;
using Sekutu.Language.Phrases;
using Sekutu.Text;

namespace Sekutu.Reading.Credits;

/// <summary>News outlets by the names that copy uses (<c>knowledge/outlets.tsv</c>).</summary>
internal sealed class OutletTable
{
    private readonly PhraseTable _phrases;
    private readonly List<string> _names = [];

    public OutletTable()
    {
        var phrases = new PhraseTable.Builder();
        foreach (var row in TsvFile.Read(DataFolder.Knowledge("outlets.tsv"), "name", "names").Rows)
        {
            foreach (var name in row.List("names")) phrases.Add(name, _names.Count, LetterCase.Capital);
            _names.Add(row["name"]);
        }

        _phrases = phrases.Build();
    }

    /// <summary>The outlet whose name starts exactly at an offset: its usual name and the words.</summary>
    public (string Name, Span Span)? At(ReadOnlySpan<char> text, int offset) =>
        _phrases.TryMatchAt(text, offset, out var match) ? (_names[_phrases.Value(match.Entry)], match.Span) : null;
}
