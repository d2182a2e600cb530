namespace Sekutu.Record.Questions;

/// <summary>What a question can be narrowed by, where the record itself holds the choices.</summary>
public enum RecordValue
{
    /// <summary>Codes of actors.</summary>
    Actor,

    /// <summary>Names of speakers.</summary>
    Speaker,

    /// <summary>Codes of the states that speakers speak for.</summary>
    SpeakerCountry,

    /// <summary>Names of those who say that a commitment covers something.</summary>
    Asserter,

    /// <summary>Languages of documents.</summary>
    Language,

    /// <summary>Publishers and outlets drawn on.</summary>
    Outlet,

    /// <summary>English names of places.</summary>
    Place,
}
