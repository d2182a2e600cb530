using Sekutu.Reading.Events;
using Sekutu.Registry.Places;

namespace Sekutu.Record;

/// <summary>How the values of the engine are written on record and in answers: types in capitals, all else in small letters.</summary>
public static class Names
{
    private static readonly string[] Types = [.. Enum.GetNames<EventType>().Select(n => n.ToUpperInvariant())];
    private static readonly string[] Statuses = Lower<EventStatus>();
    private static readonly string[] PlaceKinds = Lower<PlaceKind>();
    private static readonly (EventTopics Flag, string Name)[] Topics =
        [.. Enum.GetValues<EventTopics>().Where(t => t != EventTopics.None).Select(t => (t, t.ToString().ToLowerInvariant()))];

    /// <summary>The sixteen types, in the order of the standard.</summary>
    public static IReadOnlyList<string> AllTypes => Types;

    /// <summary>The five statuses.</summary>
    public static IReadOnlyList<string> AllStatuses => Statuses;

    /// <summary>All topics.</summary>
    public static IReadOnlyList<string> AllTopics { get; } = [.. Topics.Select(t => t.Name)];

    /// <summary>"AGREE".</summary>
    public static string Of(EventType type) => Types[(int)type];

    /// <summary>"planned".</summary>
    public static string Of(EventStatus status) => Statuses[(int)status];

    /// <summary>"sea".</summary>
    public static string Of(PlaceKind kind) => PlaceKinds[(int)kind];

    /// <summary>Each topic by itself.</summary>
    public static IEnumerable<string> Of(EventTopics topics) => Topics.Where(t => topics.HasFlag(t.Flag)).Select(t => t.Name);

    private static string[] Lower<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(n => n.ToLowerInvariant())];
}
