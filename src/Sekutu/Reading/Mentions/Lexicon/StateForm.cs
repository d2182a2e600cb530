namespace Sekutu.Reading.Mentions.Lexicon;

/// <summary>By what a state is called.</summary>
internal enum StateForm : byte
{
    /// <summary>Its name.</summary>
    Name,

    /// <summary>Its adjective ("Japanese").</summary>
    Adjective,

    /// <summary>Its people ("Russians").</summary>
    People,

    /// <summary>Its capital.</summary>
    Capital,

    /// <summary>A by-name ("Uncle Sam").</summary>
    Nickname,
}
