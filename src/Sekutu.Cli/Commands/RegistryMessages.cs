namespace Sekutu.Cli.Commands;

/// <summary>What the commands on the registry have to say: SKT094x.</summary>
internal static class RegistryMessages
{
    public static Message NoWords(string language, string choices) => new(940, $"--ui {language}", $"there are no words for answers in this language; choose one of {choices}.");

    public static Message NoFile(string path) => new(941, path, "there is no such file; check the path.");
}
