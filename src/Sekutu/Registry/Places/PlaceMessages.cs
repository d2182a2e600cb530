namespace Sekutu.Registry.Places;

/// <summary>What the registry has to say of places and territories: SKT0340 to SKT0359.</summary>
internal static class PlaceMessages
{
    public static Message NoPoint(string where, string id) =>
        new(340, where, $"'{id}' has no point on the globe; give lat between -90 and 90 and lon between -180 and 180.");

    public static Message UnknownSource(string where, string id, string source) =>
        new(341, where, source.Length == 0 ? $"'{id}' has no source; name an id of knowledge/sources.tsv." : $"'{id}' names the source '{source}', which knowledge/sources.tsv does not list; add it there.");

    public static Message LeadsNowhere(string where, string id, string field, string target) =>
        new(342, where, $"'{id}' names the {field} '{target}', which does not exist; correct it.");

    public static Message GivenTwice(string where, string id, string other) =>
        new(343, where, $"the id '{id}' is given already at {other}; an id stands for one thing.");

    public static Message WrongDates(string where, string id, string problem) =>
        new(344, where, $"'{id}': {problem}; put the list in order of time without overlap.");

    public static Message WrongShape(string where, string id, string problem) =>
        new(345, where, $"'{id}': {problem}; correct its ring or outline.");

    public static Message NoName(string where, string id) =>
        new(346, where, $"'{id}' has no English name; every place needs one.");

    public static Message OutsideItsState(string where, string id, string country, string found) =>
        new(347, where, $"'{id}' is said to lie in {country}, but its point lies in {found}; correct the point or the country.");
}
