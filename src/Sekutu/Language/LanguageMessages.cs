namespace Sekutu.Language;

/// <summary>What the language layer has to say: SKT02xx; the words half has 0200 to 0249.</summary>
internal static class LanguageMessages
{
    public static Message UnknownKind(string where, string kind) =>
        new(201, where, $"the kind '{kind}' is not one that the reader knows; see the comment at the head of the file.");

    public static Message UnknownLanguage(string language, string known) =>
        new(202, language, $"Sekutu does not read this language; it reads {known}.");

    public static Message NotConllu(string where, string what) =>
        new(203, where, $"the line is not CoNLL-U: {what}; the rest of this file is not read.");

    public static Message UnlikeTexts(string gold, string system, int character) =>
        new(204, system, $"the file holds another text than {gold} from character {character} on (white space apart); score a parse of the same text.");

    public static Message NotLabelled(string where) =>
        new(205, where, "the line holds no label; a name file has a token and a label such as B-PER on each line, with a tab between.");
}
