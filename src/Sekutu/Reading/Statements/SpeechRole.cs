namespace Sekutu.Reading.Statements;

/// <summary>The part a small word may play around a verb of saying; see <c>knowledge/*/speech-words.tsv</c>, where each is explained.</summary>
[Flags]
internal enum SpeechRole : ulong
{
    None = 0,
    Complementiser = 1 << 0,
    Question = 1 << 1,
    Infinitive = 1 << 2,
    Agent = 1 << 3,
    Owner = 1 << 4,
    Source = 1 << 5,
    Relative = 1 << 6,
    What = 1 << 7,
    Negative = 1 << 8,
    Unsaid = 1 << 9,
    And = 1 << 10,
    Join = 1 << 11,
    As = 1 << 12,
    Preposition = 1 << 13,
    Singular = 1 << 14,
    Plural = 1 << 15,
    Thing = 1 << 16,
    First = 1 << 17,
    Suffix = 1 << 18,
    Possessive = 1 << 19,
    Auxiliary = 1 << 20,
    AnaphorNoun = 1 << 21,
    Demonstrative = 1 << 22,
    Human = 1 << 23,
    Unaffiliated = 1 << 24,
    Outlet = 1 << 25,
    Document = 1 << 26,
    Quoted = 1 << 27,
    SaidNoun = 1 << 28,
    Article = 1 << 29,
    Comma = 1 << 30,
    GroupNoun = 1u << 31,
    Topic = 1ul << 32,
    Definite = 1ul << 33,
    Leader = 1ul << 34,
    Addressee = 1ul << 35,
    AnyOffice = 1ul << 36,
    Asker = 1ul << 37,

    /// <summary>Any word that stands for a person, people or a thing named before.</summary>
    Pronoun = Singular | Plural | Thing | First,
}
