namespace Sekutu.Cli;

/// <summary>What the command line has to say: SKT09xx.</summary>
internal static class CliMessages
{
    public static Message WrongUsage(string command, string what) =>
        new(901, command, $"{string.Join(' ', what.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.')}; run 'sekutu {(command.Length == 0 ? "" : command + " ")}--help'.");

    public static Message LanguageNotRead(string subject) =>
        new(902, subject, "the language is none that Sekutu reads (Indonesian, English), so there are no rows; give \"lang\" in the input if it was taken for another.");

    public static Message Stopped(string file) =>
        new(903, file, "stopped; what was read so far stands on record, run the same command again to go on.");

    public static Message NoTimeCase(string subject, string fault) =>
        new(920, subject, $"{fault}; a line is a JSON object with id, lang, ref (a day, or a day and a time) and text.");

    public static Message NoWhy(string id) =>
        new(905, id, "a place is no row of one text, so there is no reading of it to explain; ask for an event (E), what one article says of it (A), a statement (S), coverage (C) or a document (D).");

    public static Message NotAnId(string text) =>
        new(904, text, "this is no id; ids are a letter and a number as the lists print them, such as E12, A31, S9, C3, D4, P2.");
}
