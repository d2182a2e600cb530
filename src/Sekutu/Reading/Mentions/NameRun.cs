using Sekutu.Language.Phrases;
using Sekutu.Reading.Mentions.Lexicon;
using Sekutu.Text;

namespace Sekutu.Reading.Mentions;

/// <summary>Finds a person's name where one may stand: a run of capitalised words.</summary>
internal static class NameRun
{
    private const int MostWords = 5;

    /// <summary>The run that starts at an offset.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="start">Offset of the first letter.</param>
    /// <param name="end">Where it must end at the latest.</param>
    /// <param name="words">Words that are no part of a name, and small words that may stand inside one.</param>
    /// <param name="count">Number of words of the run.</param>
    public static Span Find(ReadOnlySpan<char> text, int start, int end, SmallWords words, out int count)
    {
        count = 0;
        var (at, last, pending) = (start, start, false);
        while (at < end && count < MostWords)
        {
            var word = Token(text, at, end, out var closed);
            if (word.Length == 0) break;
            var hash = WordHash.Lower(word.Of(text));
            var first = text[word.Start];
            if (char.IsUpper(first) && !words.NotNames.Contains(hash))
            {
                count++;
                last = word.End;
                pending = false;
            }
            else if (StartsLikeArabicName(text, word))
            {
                count++;
                last = word.End;
                pending = false;
            }
            else if (count > 0 && !pending && words.Particles.Contains(hash))
            {
                pending = true;
            }
            else
            {
                break;
            }

            if (closed) break;
            at = word.End;
            if (at >= end || text[at] != ' ') break;
            at++;
        }

        return new Span(start, last);
    }

    // One word with hyphens, apostrophes and an initial's stop; closed where something but a blank follows that ends a name.
    private static Span Token(ReadOnlySpan<char> text, int at, int end, out bool closed)
    {
        var i = at;
        while (i < end && (AtomReader.IsInner(text[i]) || (i > at && text[i] is '-' or '\u2010' or '\u2011' && i + 1 < end && AtomReader.IsInner(text[i + 1]))
            || (i > at && text[i] is '\'' or '\u2019' && i + 1 < end && char.IsLetter(text[i + 1]) && !IsPossessive(text, i, end)))) i++;
        // "J.", "F.W."
        var isInitial = i - at == 1;
        while (isInitial && i + 2 < end && text[i] == '.' && char.IsUpper(text[i + 1]) && text[i + 2] == '.') i += 2;
        if (i < end && text[i] == '.' && (isInitial || text[at..i] is "Jr" or "Sr")) i++;
        closed = i < end && text[i] != ' ';
        return new Span(at, i);
    }

    private static bool IsPossessive(ReadOnlySpan<char> text, int apostrophe, int end) =>
        text[apostrophe + 1] == 's' && (apostrophe + 2 >= end || !AtomReader.IsInner(text[apostrophe + 2]));

    private static bool StartsLikeArabicName(ReadOnlySpan<char> text, Span word) =>
        word.Length > 4 && text[word.Start] is 'a' or 'e' && text[word.Start + 2] == '-' && char.IsUpper(text[word.Start + 3]);
}
