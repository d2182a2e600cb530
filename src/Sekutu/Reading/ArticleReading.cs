using Sekutu.Language;
using Sekutu.Reading.Coverage;
using Sekutu.Reading.Events;
using Sekutu.Reading.Mentions;
using Sekutu.Reading.Places;
using Sekutu.Reading.Reasons;
using Sekutu.Reading.Statements;
using Sekutu.Reading.Time;
using Sekutu.Text;

namespace Sekutu.Reading;

/// <summary>What an article says: everything that the stages found, each with its span of the one text.</summary>
/// <remarks>All lists stand in the order of the text. <see cref="Analysis"/> may be used again for another article once reading is over.</remarks>
public sealed class ArticleReading(Analysis analysis)
{
    /// <summary>The sentences, words, trees and names underneath.</summary>
    public Analysis Analysis { get; } = analysis;

    /// <summary>
    /// The rows carry their reasons (<see cref="SlotReason"/>), and <see cref="TurnedDown"/> what made no row. Off unless asked for, and then it
    /// costs nothing.
    /// </summary>
    public bool Explains { get; init; }

    /// <summary>The document read.</summary>
    public Document Document { get; } = analysis.Document;

    /// <summary>Where the article comes from: what the input says, and what the text adds where the input is silent.</summary>
    public DocumentDetails Details { get; set; } = analysis.Document.Details;

    /// <summary>The language read ("id", "en"); null where it is none that Sekutu reads, and then all lists are empty.</summary>
    public string? Language { get; } = analysis.Language;

    /// <summary>
    /// The day of the report, from which "kemarin" and "Friday" count: the document's own date, else one that the time stage reads in its text
    /// (<see cref="DateOrigin.Text"/>); null where neither tells it.
    /// </summary>
    public PublicationDate? ReferenceDate => Details.Published;

    /// <summary>Actors named or referred to.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>Codes of the states that the title names, which stands apart from the text; each once, in its order.</summary>
    public List<string> TitleActors { get; } = [];

    /// <summary>Codes of the states for which the people whom the title names hold office on the day of publication, in its order ("Remarks by President Biden").</summary>
    public List<string> TitleHolders { get; } = [];

    /// <summary>Dates and times.</summary>
    public List<TimeExpression> Times { get; } = [];

    /// <summary>Places named.</summary>
    public List<PlaceMention> Places { get; } = [];

    /// <summary>Who said what.</summary>
    public List<StatementReading> Statements { get; } = [];

    /// <summary>Who did, does or will do what to whom.</summary>
    public List<EventReading> Events { get; } = [];

    /// <summary>Which commitment is said to cover what.</summary>
    public List<CoverageReading> Coverage { get; } = [];

    /// <summary>Predicates that might have told an event and made no row, with the reason; empty unless the reader was asked to explain.</summary>
    public List<PassedOver> TurnedDown { get; } = [];

    /// <summary>Sentences that say again, word for word, what an earlier sentence said; never the first.</summary>
    public List<Span> Duplicates { get; } = [];
}
