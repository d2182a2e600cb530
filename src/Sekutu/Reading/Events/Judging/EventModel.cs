using Sekutu.Knowledge;
using Sekutu.Language.Models;

namespace Sekutu.Reading.Events.Judging;

/// <summary>What was learned of events from annotated articles: which words tell one, who takes part, how it stands, which tellings are of one.</summary>
/// <remarks>Immutable; safe for several threads.</remarks>
internal sealed class EventModel
{
    /// <summary>The classes of a word: none, then the types in their order.</summary>
    public const int TriggerClasses = 17;

    /// <summary>The classes of a party: none, source, target.</summary>
    public const int PartyClasses = 3;

    /// <summary>The classes of a status, in their order.</summary>
    public const int StatusClasses = 5;

    private readonly HashSet<ulong> _words;

    private EventModel(ModelFile file, WordClusters clusters, string where)
    {
        (Clusters, Where) = (clusters, where);
        _words = [.. file.Array<ulong>("words")];
        Trigger = new Classifier(file, "trigger");
        Party = new Classifier(file, "party");
        Status = new Classifier(file, "status");
        Same = new Classifier(file, "same");
    }

    /// <summary>Judges words.</summary>
    public Classifier Trigger { get; }

    /// <summary>Judges parties.</summary>
    public Classifier Party { get; }

    /// <summary>Judges how an act stands.</summary>
    public Classifier Status { get; }

    /// <summary>Judges whether two tellings are of one happening.</summary>
    public Classifier Same { get; }

    /// <summary>Classes of words.</summary>
    public WordClusters Clusters { get; }

    /// <summary>Name of its file, for rows to name.</summary>
    public string Where { get; }

    /// <summary>True for a word that told an event in the articles learned from, by its form or lemma.</summary>
    public bool Knows(ulong word) => _words.Contains(word);

    /// <summary>Reads the model of a language; null where there is none.</summary>
    /// <exception cref="Sekutu.MessageException">SKT0251 the model is broken.</exception>
    public static EventModel? Load(string language)
    {
        var path = DataFolder.Models($"{language}.events.bin");
        return File.Exists(path) ? new EventModel(ModelFile.Load(path), WordClusters.Load(DataFolder.Models($"{language}.clusters.bin")), $"models/{language}.events.bin") : null;
    }
}
