namespace Sekutu.Answers.Obligations;

/// <summary>What questions to the registry have to say: SKT037x.</summary>
internal static class ObligationMessages
{
    public static Message NotADay(string text) => new(370, text, "this is no day; write it like 2023-01-11.");

    public static Message UnknownState(string code) => new(371, code, "no state has this code; give an alpha-3 code such as JPN, or non-state:NAME for an attacker that is none.");

    public static Message UnknownPlace(string name) => new(372, name, "the registry does not know this place; give its latitude and longitude, as in 25.74,123.47.");

    public static Message UnknownWord(string field, string word, string choices) => new(373, $"{field} {word}", $"there is none such; it is one of {choices}.");

    public static Message NotACase() => new(374, "", "this is no case; a line is a JSON object with date, attacker, victim, target, place {name, lat, lon} and domain.");

    public static Message UnknownInstrument(string id, string like) =>
        new(375, id, like.Length == 0 ? "the registry has no instrument of this id; see the files of knowledge/registry/instruments." : $"the registry has no instrument of this id; the nearest are {like}.");
}
