namespace Sekutu.Reading.Events.Lexicon;

/// <summary>What a status word says; several may stand together.</summary>
[Flags]
internal enum StatusEffect : byte
{
    None = 0,
    Happened = 1,
    Ongoing = 2,
    Planned = 4,
    Possible = 8,
    Denied = 16,
    Negated = 32,

    /// <summary>Someone says that it must be done.</summary>
    Demand = 64,

    /// <summary>Someone is asked, warned or allowed to do it: nobody says that it is or will be done.</summary>
    Asked = 128,
}
