namespace Sekutu.Reading.Events;

/// <summary>What an event is about; several at once. The names in lower case are the values in the record.</summary>
[Flags]
public enum EventTopics
{
    /// <summary>None told.</summary>
    None = 0,
#pragma warning disable CS1591 // the names are the values
    Military = 1, Exercise = 2, Presence = 4, Arms = 8, Missile = 16, Nuclear = 32, Maritime = 64, Air = 128, Space = 256, Cyber = 512,
    Technology = 1024, Intelligence = 2048, Territory = 4096, Economic = 8192, Diplomatic = 16384, Legal = 32768, Humanitarian = 65536,
#pragma warning restore CS1591
}
