namespace Sekutu.Registry.Checks;

/// <summary>What the checks of instruments, statements and invocations have to say: SKT036x.</summary>
internal static class InstrumentMessages
{
    public static Message NoSource(string where, string id) => new(360, where, $"'{id}' names no source; every instrument, obligation, statement and invocation needs one.");

    public static Message LeadsNowhere(string where, string id, string field, string target) =>
        new(361, where, $"'{id}' names the {field} '{target}', which does not exist; correct it.");

    public static Message WrongDates(string where, string id, string problem) => new(362, where, $"'{id}': {problem}; correct the dates.");

    public static Message GivenTwice(string where, string id, string other) => new(363, where, $"the id '{id}' is given already at {other}; an id stands for one thing.");

    public static Message WrongWord(string where, string id, string field, string word, string allowed) =>
        new(364, where, $"'{id}' gives '{word}' for {field}; it must be one of: {allowed}.");

    public static Message Missing(string where, string id, string field) => new(365, where, $"'{id}' lacks {field}; give it.");

    public static Message TooLong(string where, string id) => new(366, where, $"'{id}' quotes more than sixty words; shorten the quotation.");
}
