using Sekutu.Knowledge;
using Sekutu.Language.Models;

namespace Sekutu.Reading.Events.Judging;

/// <summary>What was learned of events from annotated articles: which words tell one, who takes part, how it stands, when it is.</summary>
/// <remarks>Immutable; safe for several threads.</remarks>
internal sealed class EventModel
{
    /// <summary>The classes of a word: none, then the types in their order.</summary>
    public const int TriggerClasses = 17;

    /// <summary>The classes of a party: none, source, target.</summary>
    public const int PartyClasses = 3;

    /// <summary>The classes of a status, in their order.</summary>
    public const int StatusClasses = 5;

    /// <summary>The classes of a time: not the event's, the event's.</summary>
    public const int DateClasses = 2;

    /// <summary>The classes of a row: wrong, right.</summary>
    public const int RowClasses = 2;

    /// <summary>True for a word that told an event in the articles learned from, by its form or lemma.</summary>
    public required Func<ulong, bool> Knows { get; init; }

    /// <summary>Reads whole sentences; judges words together with <see cref="Trigger"/>.</summary>
    public required TellingNet Net { get; init; }

    /// <summary>Judges words.</summary>
    public required Classifier Trigger { get; init; }

    /// <summary>Judges parties.</summary>
    public required Classifier Party { get; init; }

    /// <summary>Judges how an act stands.</summary>
    public required Classifier Status { get; init; }

    /// <summary>Judges when it is.</summary>
    public required Classifier Date { get; init; }

    /// <summary>Judges rows whose slots are filled, by features alone.</summary>
    public required Classifier Row { get; init; }

    /// <summary>Classes of words.</summary>
    public required WordClusters Clusters { get; init; }

    /// <summary>Name of its file, for rows to name.</summary>
    public required string Where { get; init; }

    /// <summary>The hash of a word as it is kept.</summary>
    public static uint Shortened(ulong word) => (uint)(word >> 32);

    /// <summary>Reads the model of a language; null where there is none.</summary>
    /// <exception cref="Sekutu.MessageException">SKT0251 the model is broken.</exception>
    public static EventModel? Load(string language)
    {
        var path = DataFolder.Models($"{language}.events.bin");
        return File.Exists(path) ? Load(path, language) : null;
    }

    /// <summary>Reads a model from a file.</summary>
    /// <exception cref="Sekutu.MessageException">SKT0251 the model is broken.</exception>
    public static EventModel Load(string path, string language)
    {
        var file = ModelFile.Load(path);
        var words = new HashSet<uint>(Differences.Unpack(file.Array<byte>("known")));
        return new EventModel
        {
            Knows = word => words.Contains(Shortened(word)),
            Net = new TellingNet(file),
            Trigger = new Classifier(file, "trigger"),
            Party = new Classifier(file, "party"),
            Status = new Classifier(file, "status"),
            Date = new Classifier(file, "date"),
            Row = new Classifier(file, "row"),
            Clusters = WordClusters.Load(DataFolder.Models($"{language}.clusters.bin")),
            Where = $"models/{language}.events.bin",
        };
    }
}
