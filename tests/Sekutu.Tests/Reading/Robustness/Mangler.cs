using System.Text;

namespace Sekutu.Tests.Reading.Robustness;

/// <summary>Spoils texts as archives, scrapers and people do, the same way for the same seed.</summary>
internal sealed class Mangler(int seed, IReadOnlyList<string> texts)
{
    private static readonly string[] Foreign =
    [
        "\0", "\u200B", "\u200D", "\u2060", "\uFEFF", "\u200E", "\u200F", "\u202E", "\u2066", "\u2069", "\u00AD", "\uD83D", "\uDE00", "\uD83D\uDE00", "👩‍✈️", "🇯🇵", "\uFFFD", "\uFFFF",
        "e\u0301", "\u0301", "\u2028", "\u2029", "\u0085", "\r", "\r\n", "\n", "\n\n\n", "\t", "\u00A0", "\u3000", "الدفاع", "国防部", "Япония", "ꦗꦮ", "٣", "½", "①",
    ];

    private static readonly string[] Quotes = ["\"", "'", "“", "”", "‘", "’", "«", "»", "„", "''", "``", "(", ")", "[", "]", "—", "-", ":", ";", ",", "..", "...", "!?", "&quot;"];

    private static readonly string[] MarkUp =
        ["<p>", "</p>", "<b>", "<a href=\"x\">", "<script>", "<!--", "&amp;", "&#x27;", "&nbsp;", "[1]", "{{cite}}", "**", "__", "| a | b |", "http://x.id/?a=%20&b=1", "@x", "#x", "\\u0041", "%s", "$1"];

    private readonly Random _random = new(seed);

    /// <summary>The next spoilt text.</summary>
    public string Next()
    {
        var text = new StringBuilder(Pick(texts));
        for (var times = _random.Next(1, 6); times > 0; times--) Spoil(text);
        return text.ToString();
    }

    private void Spoil(StringBuilder text)
    {
        switch (_random.Next(12))
        {
            case 0:
                Cut(text);
                break;
            case 1:
                text.Insert(At(text), Part(Pick(texts)));
                break;
            case 2:
                Scatter(text, Foreign);
                break;
            case 3:
                Scatter(text, Quotes);
                break;
            case 4:
                Scatter(text, MarkUp);
                break;
            case 5:
                Replace(text, ['.', '!', '?', '\n'], " ");
                break;
            case 6:
                Replace(text, [' '], _random.Next(2) == 0 ? "" : "\u00A0");
                break;
            case 7:
                Recase(text);
                break;
            case 8:
                Shuffle(text);
                break;
            case 9:
                text.Insert(At(text), string.Concat(Enumerable.Repeat(Part(text.ToString()), _random.Next(1, 4))));
                break;
            case 10:
                Replace(text, ['"', '“', '”', ','], _random.Next(2) == 0 ? "" : Pick(Quotes));
                break;
            default:
                Scatter(text, ["1", "31", "2026", "99999999999999999999", "/", "-", "(11/1/2023)", "Senin", "yesterday"]);
                break;
        }
    }

    private void Cut(StringBuilder text)
    {
        var from = At(text);
        text.Remove(from, _random.Next(0, text.Length - from + 1));
    }

    private void Scatter(StringBuilder text, IReadOnlyList<string> pieces)
    {
        for (var times = _random.Next(1, 12); times > 0; times--) text.Insert(At(text), Pick(pieces));
    }

    private void Replace(StringBuilder text, ReadOnlySpan<char> characters, string with)
    {
        var share = _random.NextDouble();
        var old = text.ToString();
        text.Clear();
        foreach (var c in old)
            if (characters.Contains(c) && _random.NextDouble() < share) text.Append(with);
            else text.Append(c);
    }

    private void Recase(StringBuilder text)
    {
        var old = text.ToString();
        text.Clear().Append(_random.Next(3) switch { 0 => old.ToUpperInvariant(), 1 => old.ToLowerInvariant(), _ => string.Concat(old.Reverse()) });
    }

    private void Shuffle(StringBuilder text)
    {
        var words = text.ToString().Split(' ');
        _random.Shuffle(words);
        text.Clear().AppendJoin(' ', words);
    }

    private string Part(string text)
    {
        var from = _random.Next(text.Length + 1);
        return text.Substring(from, Math.Min(_random.Next(0, 400), text.Length - from));
    }

    private int At(StringBuilder text) => _random.Next(text.Length + 1);

    private string Pick(IReadOnlyList<string> of) => of[_random.Next(of.Count)];
}
