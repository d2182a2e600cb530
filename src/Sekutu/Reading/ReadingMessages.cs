namespace Sekutu.Reading;

/// <summary>What reading has to say: SKT04xx.</summary>
internal static class ReadingMessages
{
    public static Message WrongOrder(string stage, ReadingLayers missing, ReadingLayers provided) =>
        new(401, stage, $"the stage needs {missing}, but the stages before it provide {provided}; put a stage that provides it first.");

    public static Message TimeData(string where, string fault) =>
        new(410, where, $"{fault}; correct the line, the forms are told in docs/decisions/0030-times-as-a-grammar-in-data.md.");

    public static Message UnknownNeed(string where, string need) =>
        new(440, where, $"the need '{need}' is none that the reader of events knows; specs/reading/events.md lists them.");

    public static Message UnknownClass(string where, string name) =>
        new(441, where, $"no word of event-words.tsv is of the class '{name}'; correct the name, or give a word the class.");

    public static Message MissingType(string type) =>
        new(442, "knowledge/events/types.tsv", $"the type {type} has no line; every PLOVER type needs one.");
}
