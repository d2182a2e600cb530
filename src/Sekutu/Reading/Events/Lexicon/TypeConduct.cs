namespace Sekutu.Reading.Events.Lexicon;

/// <summary>How a type behaves in a record.</summary>
/// <param name="NounStandsAlone">A noun with no verb to carry it makes a row with one coded side.</param>
/// <param name="Spoken">Done by saying it, so that it takes the day of its saying.</param>
/// <param name="Lasts">It may be under way.</param>
/// <param name="Planned">What it becomes when it lies ahead.</param>
/// <param name="Threat">What it becomes when its own actor says that it will or may do it.</param>
/// <param name="ThreatOnlyIfOpen">That holds only for what it may do, not for what it announces.</param>
/// <param name="Refused">What it becomes when its own actor says that it will not do it.</param>
/// <param name="Aimed">It is done to somebody, who is nearly always named.</param>
internal sealed record TypeConduct(
    bool NounStandsAlone, bool Spoken, bool Lasts, EventType? Planned, EventType? Threat, bool ThreatOnlyIfOpen, EventType? Refused, bool Aimed);
