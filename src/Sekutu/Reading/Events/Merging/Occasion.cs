using Sekutu.Reading.Events.Clauses;
using Sekutu.Text;

namespace Sekutu.Reading.Events.Merging;

/// <summary>A meeting that an article is about, however often and by whatever words it is told.</summary>
internal sealed class Occasion
{
    /// <summary>The row that tells it; null where no sentence names its parties.</summary>
    public EventDraft? Row { get; set; }

    /// <summary>The first telling.</summary>
    public required EventDraft First { get; init; }

    /// <summary>The codes of its parties.</summary>
    public List<string> Parties { get; } = [];

    /// <summary>Its day as <c>yyyy-MM-dd</c>; null where none is told.</summary>
    public string? Day { get; set; }

    /// <summary>Where it is, by the smallest place named.</summary>
    public Span? Place { get; set; }

    /// <summary>Index of the last sentence that tells of it.</summary>
    public required int LastSentence { get; set; }

    /// <summary>Takes up another telling.</summary>
    public void Add(EventDraft told)
    {
        if (told.Date is { Length: 10 } day) Day ??= day;
        Place ??= told.Place;
        LastSentence = Math.Max(LastSentence, told.Sentence);
    }

    /// <summary>True where nothing told of both contradicts that they are one.</summary>
    public bool May(EventDraft told) => Day is null || told.Date is null || Day == told.Date;

    public bool Has(ActorSlot slot) => Parties.Contains(slot.Code);
}
