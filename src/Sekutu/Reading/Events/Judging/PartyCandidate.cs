using Sekutu.Reading.Mentions;

namespace Sekutu.Reading.Events.Judging;

/// <summary>An actor that may take part in an event, by the mention nearest to the word that tells it.</summary>
internal sealed class PartyCandidate
{
    /// <summary>Its code.</summary>
    public required string Code { get; init; }

    /// <summary>The nearest mention, in the sentence of the event or before it; null where only the article's title names it, or who speaks.</summary>
    public Mention? Mention { get; set; }

    /// <summary>The head word of the mention; -1 without one.</summary>
    public int Node { get; set; } = -1;

    /// <summary>Steps through the tree from the word to the mention; large where it stands in no tree with the word.</summary>
    public int Distance { get; set; } = int.MaxValue;

    /// <summary>Who says it.</summary>
    public ActorSlot? Speaker { get; set; }

    /// <summary>The slot that it would fill; null where only the title names it, whose words stand in no sentence.</summary>
    public ActorSlot? Slot => Mention is { } mention ? new ActorSlot(Code, mention.Span, ModelDraft.Rule) : Speaker;

    /// <summary>Mentions of it in the sentence of the event.</summary>
    public int InSentence { get; set; }

    /// <summary>Mentions of it in the article.</summary>
    public int InArticle { get; set; }

    /// <summary>Its place among the actors of the article, by mentions.</summary>
    public int Rank { get; set; }
}
