namespace Sekutu.Language.Tokens;

/// <summary>Judges the letter case of a text by its first few thousand letters.</summary>
internal static class TextCases
{
    private const int Sample = 4000;

    /// <summary>Lower with fewer than one capital in 400 letters, Upper with more than half; a text under 20 letters counts as mixed.</summary>
    public static TextCase Of(ReadOnlySpan<char> text)
    {
        int capitals = 0, letters = 0;
        foreach (var c in text[..Math.Min(text.Length, Sample)])
        {
            var kind = CharKinds.Of(c);
            if (kind == CharKind.Capital) capitals++;
            if (CharKinds.IsLetter(kind)) letters++;
        }

        if (letters < 20) return TextCase.Mixed;
        return capitals * 400 < letters ? TextCase.Lower : capitals * 2 > letters ? TextCase.Upper : TextCase.Mixed;
    }
}
