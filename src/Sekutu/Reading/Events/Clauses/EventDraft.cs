using Sekutu.Reading.Events.Judging;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Events.Reasons;
using Sekutu.Registry.Actors;

namespace Sekutu.Reading.Events.Clauses;

/// <summary>An event being read from one clause.</summary>
internal sealed class EventDraft
{
    /// <summary>Why an event without parties is turned down.</summary>
    public const string NamesNobody = "its clause names nobody with a code";

    /// <summary>The head word of the predicate.</summary>
    public required int Node { get; init; }

    /// <summary>The first word of the predicate, and the one after its last.</summary>
    public required int FirstWord { get; init; }

    public required int EndWord { get; init; }

    public required int Sentence { get; init; }

    public required PredicateSense Sense
    {
        get;
        init
        {
            field = value;
            Type = value.Type;
        }
    }

    /// <summary>The type of the entry, until something makes it another (<see cref="Become"/>).</summary>
    public EventType Type { get; private set; }

    public List<ActorSlot> Sources { get; } = [];

    public List<ActorSlot> Targets { get; } = [];

    /// <summary>The object noun that decided the reading ("signed an agreement"); -1 where none did.</summary>
    public int ObjectNode { get; set; } = -1;

    /// <summary>The light verb that carries an event noun; -1 where none does.</summary>
    public int Carrier { get; set; } = -1;

    /// <summary>What the light verb says of the status.</summary>
    public StatusEffect CarrierEffect { get; set; }

    /// <summary>The line of the word list that knows the light verb; null where none carries it.</summary>
    public string? CarrierEntry { get; set; }

    public EventStatus Status { get; set; }

    /// <summary>What the model says of it; null where no model judged it.</summary>
    public Judgement? Judgement { get; set; }

    /// <summary>It has the parties that the rules ask of a row (<see cref="PartyRules"/>).</summary>
    public bool HasParties { get; set; }

    /// <summary>How likely it is right in type, parties and status, 0 to 1.</summary>
    public float Confidence { get; set; }

    /// <summary>All that was found to tell of the status.</summary>
    public StatusEffect Effects { get; set; }

    /// <summary>Only the clause around the noun puts it ahead: a date in the past weighs more.</summary>
    public bool AheadByClause { get; set; }

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

    /// <summary>Lets the one code stand on both sides, where it is a state's: a group does not fight itself.</summary>
    /// <param name="states">Tells a state from a group.</param>
    /// <param name="main">The state that the article names most: rebels and opposition without a state of their own are its own.</param>
    public void KeepSelfDirected(ActorRegistry states, string? main)
    {
        if (!SelfDirected && Sources.Count + Targets.Count == 1 && (Sources.Count > 0 ? Sources : Targets)[0].Code != main) return;
        if (!Sources.Concat(Targets).All(slot => states.CountryOf(slot.Code) is not null)) return;
        if (Sources.Count == 0)
            foreach (var target in Targets) Sources.Add(target with { Rule = "inner-actor" });
        else
            foreach (var source in Sources) Targets.Add(source with { Rule = "inner-actor" });
        SelfDirected = false;
    }

    /// <summary>Somebody or something without a code stands on the side that has no actor.</summary>
    public bool NamesOther { get; set; }

    /// <summary>The sources do it to each other; there is no target.</summary>
    public bool Mutual { get; set; }

    /// <summary>The predicate heads a clause that the sentence, or whoever it quotes, asserts: no participle, relative or purpose clause.</summary>
    public bool Asserted { get; set; }

    /// <summary>Taken up by another row, or found to be none.</summary>
    public bool Dropped => DropReason is not null;

    /// <summary>Why it is no row of its own; null while it is one.</summary>
    public string? DropReason { get; private set; }

    /// <summary>What was noted while it was read; null unless the reader was asked to explain.</summary>
    public EventNotes? Notes { get; set; }

    /// <summary>Takes it from the rows.</summary>
    /// <param name="why">Why, for people to read.</param>
    public void Drop(string why) => DropReason ??= why;

    /// <summary>Takes back that it was dropped for naming nobody: its parties were found elsewhere.</summary>
    public void Keep()
    {
        if (DropReason == NamesNobody) DropReason = null;
    }

    /// <summary>Makes it an event of another type than its entry says.</summary>
    /// <param name="type">The type.</param>
    /// <param name="why">Why, for people to read.</param>
    public void Become(EventType type, string why)
    {
        if (type != Type) Notes?.Types.Add((Type, why));
        Type = type;
    }

    /// <summary>Several parties as equals.</summary>
    public bool Symmetric => Targets.Count == 0 && Sources.Count > 1;

    /// <summary>The word from which status, date and place are read.</summary>
    public int Verb => Carrier >= 0 ? Carrier : Node;
}
