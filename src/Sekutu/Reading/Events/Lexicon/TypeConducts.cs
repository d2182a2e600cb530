using Sekutu.Knowledge;
using Sekutu.Reading.Events.Clauses;

namespace Sekutu.Reading.Events.Lexicon;

/// <summary>How each type behaves, from <c>knowledge/events/types.tsv</c>.</summary>
internal sealed class TypeConducts
{
    private readonly TypeConduct[] _conducts = new TypeConduct[Enum.GetValues<EventType>().Length];

    public TypeConducts()
    {
        foreach (var row in TsvFile.Read(DataFolder.Knowledge("events", "types.tsv"), "type", "noun", "spoken", "lasts", "planned", "threat", "refused", "aimed").Rows)
            _conducts[(int)Enum.Parse<EventType>(row["type"], true)] = new TypeConduct(
                row["noun"] == "one", row["spoken"] == "yes", row["lasts"] == "yes", Type(row["planned"]), Type(row["threat"].TrimEnd('?')), row["threat"].EndsWith('?'), Type(row["refused"]),
                row["aimed"] == "yes");
        if (Array.IndexOf(_conducts, null) is var missing and >= 0)
            throw new MessageException(ReadingMessages.MissingType(((EventType)missing).ToString()));
    }

    public TypeConduct this[EventType type] => _conducts[(int)type];

    /// <summary>True for what is done by saying it; an act that lies ahead itself is none ("will send" and "will agree" are not "agreed to send").</summary>
    public bool IsSpoken(EventDraft draft) =>
        this[draft.Type].Spoken && !(draft.Status == EventStatus.Planned && (draft.Type != draft.Sense.Type || (draft.Effects & StatusEffect.Planned) != 0));

    private static EventType? Type(string name) => name.Length == 0 ? null : Enum.Parse<EventType>(name, true);
}
