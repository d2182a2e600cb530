namespace Sekutu.Text;

/// <summary>The local day on which a document was published, and what told it.</summary>
/// <param name="Day">The day, local to the publisher.</param>
/// <param name="ToldBy">Where the day was read.</param>
public readonly record struct PublicationDate(DateOnly Day, DateOrigin ToldBy);
