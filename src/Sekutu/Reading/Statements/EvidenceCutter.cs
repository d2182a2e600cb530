using Sekutu.Text;

namespace Sekutu.Reading.Statements;

/// <summary>Cuts evidence: a stretch of 10 to 200 characters inside one sentence, around the words that tell.</summary>
internal static class EvidenceCutter
{
    private const int Longest = 200;
    private const int Shortest = 10;

    /// <summary>The stretch around <paramref name="core"/>, as much of <paramref name="wanted"/> as one sentence and the longest length allow.</summary>
    public static Span Cut(string text, Span wanted, Span core)
    {
        wanted = WholeWords(text, wanted, core);
        var start = core.Start;
        var end = core.End;
        while (end - start > Longest) end = PreviousBlank(text, end - 1, start);
        var left = LeftBound(text, wanted.Start, start);
        var right = RightBound(text, end, wanted.End);

        // What follows the core tells more than what stands before it.
        right = Math.Min(right, Math.Max(end, start + Longest));
        if (right < wanted.End && right > end && right < text.Length && !IsBreak(text, right)) right = Math.Max(end, PreviousBlank(text, right, end));
        if (right - left > Longest) left = NextBlank(text, right - Longest, start);
        var cut = new Span(left, right).Trim(text);
        if (cut.Length >= Shortest) return cut;
        var (wide, far) = (Math.Max(0, cut.Start), Math.Min(text.Length, cut.End));
        while (far < text.Length && far - wide < Shortest * 4 && text[far] is not ('\n' or '\r')) far++;
        while (wide > 0 && far - wide < Shortest && text[wide - 1] is not ('\n' or '\r')) wide--;
        return new Span(wide, far).Trim(text);
    }

    // A bound that falls inside a word moves towards the core, so that evidence never shows half a word.
    private static Span WholeWords(string text, Span wanted, Span core)
    {
        wanted = wanted.Cover(core);
        var (start, end) = (wanted.Start, wanted.End);
        if (start > 0 && start < core.Start && !char.IsWhiteSpace(text[start - 1])) start = NextBlank(text, start, core.Start);
        if (end > core.End && end < text.Length && !char.IsWhiteSpace(text[end])) end = Math.Max(core.End, PreviousBlank(text, end, core.End));
        return new Span(start, end);
    }

    /// <summary>True where a sentence ends between two characters: a stop, perhaps a closing mark, and a blank.</summary>
    private static bool EndsAt(string text, int stop)
    {
        if (text[stop] is '\n' or '\r') return true;
        if (text[stop] is not ('.' or '!' or '?')) return false;
        var next = stop + 1;
        if (next < text.Length && QuotationMarks.IsMark(text[next])) next++;
        if (next < text.Length && !char.IsWhiteSpace(text[next])) return false;
        if (next != stop + 1 || text[stop] != '.') return true;

        // An initial or a short title before the stop ends nothing ("Gen. X", "U.S. forces").
        var word = stop;
        while (word > 0 && char.IsLetter(text[word - 1])) word--;
        return stop - word > 3 || stop == word || !char.IsUpper(text[word]);
    }

    private static int LeftBound(string text, int wanted, int core)
    {
        for (var i = core - 1; i >= wanted; i--)
            if (EndsAt(text, i)) return i + 1 < core && QuotationMarks.IsMark(text[i + 1]) && !char.IsWhiteSpace(text[i]) ? i + 2 : i + 1;
        return wanted;
    }

    private static int RightBound(string text, int core, int wanted)
    {
        for (var i = core; i < wanted; i++)
            if (EndsAt(text, i)) return i + 1;
        return wanted;
    }

    private static bool IsBreak(string text, int at) => char.IsWhiteSpace(text[at]);

    private static int PreviousBlank(string text, int from, int floor)
    {
        var i = from;
        while (i > floor && !char.IsWhiteSpace(text[i])) i--;
        return i > floor ? i : from;
    }

    private static int NextBlank(string text, int from, int ceiling)
    {
        var i = from;
        while (i < ceiling && !char.IsWhiteSpace(text[i])) i++;
        return i;
    }
}
