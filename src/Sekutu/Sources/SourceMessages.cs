namespace Sekutu.Sources;

/// <summary>What intake has to say: SKT01xx.</summary>
internal static class SourceMessages
{
    public static Message NotFound(string subject) =>
        new(101, subject, "there is no such file or folder; check the path.");

    public static Message Empty(string subject) =>
        new(102, subject, "the input is empty; nothing was read.");

    public static Message Binary(string subject, string kind) =>
        new(103, subject, $"this is {kind}, not text; save the article as .txt, .html or .jsonl.");

    public static Message NoArticles(string subject) =>
        new(104, subject, "the folder holds no .txt, .html or .jsonl file; name a folder that does.");

    public static Message TooLong(string subject, long limit) =>
        new(105, subject, $"the article is longer than {limit / (1 << 20)} MiB and was passed over; one file or line must hold one article.");

    public static Message NotJson(string subject, string reason) =>
        new(106, subject, $"the line is not a JSON object ({reason}) and was passed over; each line must be like {{\"text\": \"…\"}}.");

    public static Message NoText(string subject) =>
        new(107, subject, "the object has no \"text\" that is a string and was passed over.");

    public static Message NoArticleInPage(string subject) =>
        new(108, subject, "no article was found in the page; save its text as .txt instead.");

    public static Message CutOff(string subject) =>
        new(109, subject, "the page is cut off before its end; what there is was read.");

    public static Message GuessedEncoding(string subject) =>
        new(110, subject, "the text is not valid UTF-8 and was read as Windows-1252; check names with accents, or save it as UTF-8.");

    public static Message BadDate(string subject, string value) =>
        new(111, subject, $"\"published\" is \"{value}\", which is no date like 2023-01-11; it was left out.");

    public static Message CannotRead(string subject, string reason) =>
        new(112, subject, $"the input could not be read ({reason}).");

    public static Message UnknownKind(string subject) =>
        new(113, subject, "the name ends in none of .txt, .html, .htm, .jsonl (each also with .gz); rename the file or pass its text on standard input.");

    public static Message BrokenPacking(string subject) =>
        new(114, subject, "the .gz data is damaged or cut off here; what came before it was read.");
}
