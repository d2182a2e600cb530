namespace Sekutu.Reading;

/// <summary>What reading has to say: SKT04xx.</summary>
internal static class ReadingMessages
{
    public static Message WrongOrder(string stage, ReadingLayers missing, ReadingLayers provided) =>
        new(401, stage, $"the stage needs {missing}, but the stages before it provide {provided}; put a stage that provides it first.");

    public static Message TimeData(string where, string fault) =>
        new(410, where, $"{fault}; correct the line, the forms are told in docs/decisions/0030-times-as-a-grammar-in-data.md.");
}
