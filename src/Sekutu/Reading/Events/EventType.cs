namespace Sekutu.Reading.Events;

/// <summary>The sixteen event types of PLOVER 2021 (openeventdata/PLOVER, manual of 2021).</summary>
public enum EventType : byte
{
#pragma warning disable CS1591 // the names are the standard's own
    Agree, Consult, Support, Concede, Cooperate, Aid, Retreat, Request, Accuse, Reject, Threaten, Protest, Sanction, Mobilize, Coerce, Assault,
#pragma warning restore CS1591
}
