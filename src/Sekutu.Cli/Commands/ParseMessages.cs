namespace Sekutu.Cli.Commands;

/// <summary>What <c>sekutu parse</c> and its scorers have to say: SKT0210 to SKT0219.</summary>
internal static class ParseMessages
{
    public static Message LanguageUnknown(string language, IEnumerable<string> known) =>
        new(210, language, $"Sekutu does not read this language; give --lang with one of {string.Join(", ", known)}.");

    public static Message LanguageNeeded() => new(211, "", "words that are given do not tell their language surely; give --lang.");

    public static Message CannotOpen(string path, string why) => new(212, path, $"the file cannot be opened: {why}.");

    public static Message NotAnArticle(string where, string why) => new(213, where, $"the line is not an article: {why}; give one object with \"text\" a line.");
}
