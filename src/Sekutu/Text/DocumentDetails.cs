namespace Sekutu.Text;

/// <summary>Where a document comes from. A null says that the input does not tell.</summary>
/// <param name="Title">The headline, apart from the text.</param>
/// <param name="Url">The address it was published at.</param>
/// <param name="Publisher">The outlet that published it ("Kompas.com").</param>
/// <param name="Via">The outlet that it says it draws on ("CNA" in "Dilansir dari CNA"), the origin of the report.</param>
/// <param name="Language">BCP 47 tag that the input claims; the text itself decides where there is none.</param>
/// <param name="Published">The day of publication, with what told it.</param>
public sealed record DocumentDetails(
    string? Title = null,
    string? Url = null,
    string? Publisher = null,
    string? Via = null,
    string? Language = null,
    PublicationDate? Published = null)
{
    /// <summary>Nothing known.</summary>
    public static DocumentDetails None { get; } = new();
}
