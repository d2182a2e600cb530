namespace Sekutu.Registry.Places;

/// <summary>What a word that stands beside a name, or the name itself, tells of its being a place.</summary>
[Flags]
internal enum PlaceRole
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A preposition that leads to a place ("in", "di").</summary>
    At = 1,

    /// <summary>One that may lead to a place or to people ("from", "dari").</summary>
    Toward = 1 << 1,

    /// <summary>A common noun before the name that is part of it ("Pulau", "Lake").</summary>
    KindBefore = 1 << 2,

    /// <summary>A common noun after the name that is part of it ("Island").</summary>
    KindAfter = 1 << 3,

    /// <summary>A noun before the name that tells a place but is no part of it ("kota", "city of").</summary>
    NearBefore = 1 << 4,

    /// <summary>A noun after the name that tells a place but is no part of it ("province").</summary>
    NearAfter = 1 << 5,

    /// <summary>A compass word ("northern", "utara").</summary>
    Part = 1 << 6,

    /// <summary>What follows makes it the name of a body, a paper, a club ("Post").</summary>
    BodyAfter = 1 << 7,

    /// <summary>What precedes makes it the name of a body ("Bank of").</summary>
    BodyBefore = 1 << 8,

    /// <summary>A ship's prefix ("USS", "KRI").</summary>
    Ship = 1 << 9,

    /// <summary>A title of a person ("General").</summary>
    Title = 1 << 10,

    /// <summary>A given name that often stands before a name like that of a place ("George").</summary>
    People = 1 << 11,

    /// <summary>Makes the name one of a people or tongue ("etnis", "bahasa").</summary>
    Blocks = 1 << 12,

    /// <summary>An article, passed over ("the").</summary>
    Article = 1 << 13,

    /// <summary>The name itself is a common word or a person's name more often than a place.</summary>
    Common = 1 << 14,

    /// <summary>A kind noun that counts in small letters too ("pulau").</summary>
    LowerKindBefore = 1 << 15,

    /// <summary>A kind noun after the name that counts in small letters too ("air base").</summary>
    LowerKindAfter = 1 << 16,

    /// <summary>A common noun in small letters that makes a thing of the name ("class", "virus").</summary>
    ThingAfter = 1 << 17,

    /// <summary>A word with a capital that is no place whatever stands before it (a month, a weekday).</summary>
    Never = 1 << 18,

    /// <summary>A name that in small letters is a common word ("turkey").</summary>
    Word = 1 << 19,

    /// <summary>Joins names of one kind ("and", "dan").</summary>
    And = 1 << 20,
}
