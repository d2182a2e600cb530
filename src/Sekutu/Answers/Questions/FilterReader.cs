using System.Globalization;
using Sekutu.Reading.Events;
using Sekutu.Record;
using Sekutu.Record.Questions;
using Sekutu.Record.Sqlite;
using Sekutu.Registry.Actors;
using Sekutu.Registry.Places;

namespace Sekutu.Answers.Questions;

/// <summary>Makes a question of the user's words, or says which words there are instead.</summary>
/// <remarks>A value that is not on record is refused and not answered with an empty list: nobody should take a slip of the pen for silence.</remarks>
public sealed class FilterReader(RecordQuestions record)
{
    private const int MostChoices = 15;

    /// <summary>Checks every word.</summary>
    /// <param name="words">The words.</param>
    /// <param name="role">What actors do in the entries asked for.</param>
    /// <exception cref="QuestionException">SKT0611 to SKT0613.</exception>
    public RecordFilter Read(FilterWords words, ActorRole role)
    {
        ArgumentNullException.ThrowIfNull(words);
        var topics = EventTopics.None;
        foreach (var topic in words.Topics) topics |= Enum.Parse<EventTopics>(OneOf("--topic", topic, Names.AllTopics), ignoreCase: true);
        return new RecordFilter
        {
            Actors = [.. words.Actors.Select(a => role switch { ActorRole.Acts => Actor(a), ActorRole.Speaks => Speaker(a), _ => Asserter(a) })],
            Types = [.. words.Types.Select(t => OneOf("--type", t, Names.AllTypes))],
            Statuses = [.. words.Statuses.Select(s => OneOf("--status", s, Names.AllStatuses))],
            Topics = topics,
            Days = Days(words.From, words.To),
            Least = words.Least is { } least ? Chance("--least", least) : null,
            Places = [.. words.Places.SelectMany(Place)],
            Languages = [.. words.Languages.Select(l => OneOf("--lang", l, record.Values(RecordValue.Language)))],
            Outlets = [.. words.Outlets.Select(o => OneOf("--source", o, record.Values(RecordValue.Outlet)))],
        };
    }

    private static string OneOf(string option, string value, IReadOnlyList<string> choices) =>
        choices.FirstOrDefault(c => c.Equals(value, StringComparison.OrdinalIgnoreCase)) ?? throw Unknown(option, value, choices);

    // A code, or the name of a state or organisation in any language that Sekutu reads.
    private string Actor(string name)
    {
        var codes = record.Values(RecordValue.Actor);
        var registry = ActorRegistry.Load();
        return codes.FirstOrDefault(c => c.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? codes.FirstOrDefault(c => PlaceWords.Languages().Any(l => registry.NameOf(c, l).Equals(name, StringComparison.OrdinalIgnoreCase)))
            ?? codes.FirstOrDefault(c => registry.OrganisationByCode(c)?.Name.Equals(name, StringComparison.OrdinalIgnoreCase) == true)
            ?? throw Unknown("--actor", name, codes);
    }

    // A state by its code, or a part of the name of somebody who speaks on record.
    private string Speaker(string name)
    {
        var known = record.Values(RecordValue.Speaker);
        var countries = record.Values(RecordValue.SpeakerCountry);
        if (countries.FirstOrDefault(c => c.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } code) return code;
        if (known.Any(k => k.Contains(name, StringComparison.OrdinalIgnoreCase))) return name;
        throw Unknown("--actor", name, [.. countries, .. known]);
    }

    private string Asserter(string name)
    {
        var known = record.Values(RecordValue.Asserter);
        return known.Any(k => k.Contains(name, StringComparison.OrdinalIgnoreCase)) ? name : throw Unknown("--actor", name, known);
    }

    private IReadOnlyList<long> Place(string name) => record.PlacesNamed(name) is { Count: > 0 } found ? found : throw Unknown("--place", name, record.Values(RecordValue.Place));

    private static DayRange? Days(string? from, string? to)
    {
        if (from is null && to is null) return null;
        var first = from is null ? 0 : Day("--from", from).From;
        var last = to is null ? DateOnly.MaxValue.DayNumber : Day("--to", to).To;
        return first <= last ? new DayRange(first, last) : throw new QuestionException(AnswerMessages.EndBeforeStart(from!, to!));
    }

    private static DayRange Day(string option, string value) => DayRange.Parse(value) ?? throw new QuestionException(AnswerMessages.NotADay(option, value));

    /// <summary>Reads a chance.</summary>
    /// <exception cref="QuestionException">SKT0614 it is none.</exception>
    public static float Chance(string option, string value) =>
        float.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var chance) && chance is >= 0 and <= 1
            ? chance : throw new QuestionException(AnswerMessages.NotAChance(option, value));

    private static QuestionException Unknown(string option, string value, IReadOnlyList<string> choices)
    {
        var shown = string.Join(", ", choices.Take(MostChoices));
        var rest = choices.Count - MostChoices;
        var told = choices.Count == 0 ? "the record holds nothing to choose from" : $"there are {shown}{(rest > 0 ? $" and {rest} more" : "")}";
        return new QuestionException(AnswerMessages.UnknownValue(option, value, told));
    }
}
