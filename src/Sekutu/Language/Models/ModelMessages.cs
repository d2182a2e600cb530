namespace Sekutu.Language.Models;

/// <summary>Messages about models (0250 to 0299).</summary>
internal static class ModelMessages
{
    public static Message Missing(string model) =>
        new(250, model, "this model is not in the models folder; put it back, or set SEKUTU_HOME to a folder that has models/ and knowledge/.");

    public static Message Broken(string model) =>
        new(251, model, "this file is no model of this version; put back the one that came with the program, or train it anew (training/README.md).");

    public static Message UnknownScheme(string scheme, string known) =>
        new(252, scheme, $"the models know no such annotation scheme; it may be {known}.");
}
