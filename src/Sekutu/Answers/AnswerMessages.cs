namespace Sekutu.Answers;

/// <summary>What answers have to say: SKT06xx.</summary>
internal static class AnswerMessages
{
    public static Message UnknownValue(string option, string value, string choices) =>
        new(611, $"{option} {value}", $"there is none such; {choices}.");

    public static Message NotADay(string option, string value) =>
        new(612, $"{option} {value}", "this is no day; write it like 2023-01-11, 2023-01 or 2023.");

    public static Message EndBeforeStart(string from, string to) =>
        new(613, $"--from {from} --to {to}", "the last day is before the first; exchange them.");

    public static Message NotAChance(string option, string value) =>
        new(614, $"{option} {value}", "this is no chance; write a number from 0 to 1, like 0.6.");
}
