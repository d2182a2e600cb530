using Sekutu.Reading.Events.Lexicon;

namespace Sekutu.Reading.Events.Clauses;

/// <summary>An event being read from one clause.</summary>
internal sealed class EventDraft
{
    /// <summary>The head word of the predicate.</summary>
    public required int Node { get; init; }

    /// <summary>The first word of the predicate, and the one after its last.</summary>
    public required int FirstWord { get; init; }

    public required int EndWord { get; init; }

    public required int Sentence { get; init; }

    public required PredicateSense Sense { get; init; }

    public EventType Type { get; set; }

    public List<ActorSlot> Sources { get; } = [];

    public List<ActorSlot> Targets { get; } = [];

    /// <summary>The object noun that decided the reading ("signed an agreement"); -1 where none did.</summary>
    public int ObjectNode { get; set; } = -1;

    /// <summary>The light verb that carries an event noun; -1 where none does.</summary>
    public int Carrier { get; set; } = -1;

    /// <summary>What the light verb says of the status.</summary>
    public StatusEffect CarrierEffect { get; set; }

    public EventStatus Status { get; set; }

    public int StatusWord { get; set; } = -1;

    public EventTopics Topics { get; set; }

    public string? Date { get; set; }

    public Text.Span? DateSpan { get; set; }

    public string? DateRule { get; set; }

    public Text.Span? Place { get; set; }

    public List<Text.Span> Also { get; } = [];

    public required string Rule { get; set; }

    /// <summary>The target is the source itself, so that it was left out.</summary>
    public bool SelfDirected { get; set; }

    /// <summary>Lets the one code stand on both sides.</summary>
    public void KeepSelfDirected()
    {
        if (Sources.Count == 0)
            foreach (var target in Targets) Sources.Add(target with { Rule = "inner-actor" });
        else
            foreach (var source in Sources) Targets.Add(source with { Rule = "inner-actor" });
        SelfDirected = false;
    }

    /// <summary>Taken up by another row, or found to be none.</summary>
    public bool Dropped { get; set; }

    /// <summary>Several parties as equals.</summary>
    public bool Symmetric => Targets.Count == 0 && Sources.Count > 1;

    /// <summary>The word from which status, date and place are read.</summary>
    public int Verb => Carrier >= 0 ? Carrier : Node;
}
