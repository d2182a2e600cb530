namespace Sekutu.Language;

/// <summary>What the language layer has to say: SKT02xx; the words half has 0200 to 0249.</summary>
internal static class LanguageMessages
{
    public static Message UnknownKind(string where, string kind) =>
        new(201, where, $"the kind '{kind}' is not one that the reader knows; see the comment at the head of the file.");

    public static Message UnknownLanguage(string language, string known) =>
        new(202, language, $"Sekutu does not read this language; it reads {known}.");
}
