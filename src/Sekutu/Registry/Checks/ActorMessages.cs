namespace Sekutu.Registry.Checks;

/// <summary>What the checks of states, organisations, groups and office holders have to say: SKT031x.</summary>
internal static class ActorMessages
{
    public static Message NoSource(string where) => new(310, where, "the fact names no source; give the id of a line of knowledge/sources.tsv.");

    public static Message UnknownSource(string where, string source) => new(311, where, $"the source '{source}' is not in knowledge/sources.tsv; add it there.");

    public static Message UnknownActor(string where, string code) => new(312, where, $"no state, organisation or group has the code '{code}'; add it, or mend the code.");

    public static Message UnknownRole(string where, string role) => new(313, where, $"the role '{role}' is not in knowledge/positions/roles.tsv; add it, or mend it.");

    public static Message BadDate(string where, string text) => new(314, where, $"'{text}' is no date; write 2021-01-20, 2021-01, 2021 or unknown.");

    public static Message WrongOrder(string where, string from, string to) => new(315, where, $"the end {to} lies before the beginning {from}; mend one of them.");

    public static Message SameCode(string where, string code) => new(316, where, $"the code '{code}' stands in the table twice; each actor has one line.");

    public static Message UnknownPerson(string where, string person) =>
        new(317, where, $"'{person}' holds no office in knowledge/positions/holders.tsv; spell the name as there, or add the office.");

    public static Message OwnCodeUnexplained(string where, string code) =>
        new(318, where, $"'{code}' is no ISO 3166-1 code in use; say in knowledge/states/own-codes.tsv why it is used.");
}
