namespace Sekutu.Reading.Events.Lexicon;

/// <summary>What a reading of a predicate asks for.</summary>
internal enum NeedKind : byte
{
    /// <summary>An argument in a slot whose head is of a class of words.</summary>
    Class,

    /// <summary>Any argument in a slot.</summary>
    Any,

    /// <summary>A coded actor in a slot.</summary>
    Actor,

    /// <summary>A person in a slot.</summary>
    Person,

    /// <summary>An organisation in a slot.</summary>
    Organisation,

    /// <summary>A word that belongs to the verb ("call on", "hit out at").</summary>
    Particle,

    /// <summary>An infinitive.</summary>
    Infinitive,

    /// <summary>An infinitive whose doer is another than the subject.</summary>
    InfinitiveOfOther,

    /// <summary>An argument that is itself an actor, not merely one's decision or visit.</summary>
    Party,

    /// <summary>No infinitive that the subject is to do itself ("proposes to continue").</summary>
    NotSelf,

    /// <summary>No clause that only states an opinion ("agreed that it is safe"): one that says what will or should be done may stand.</summary>
    Undertaking,

    /// <summary>No object.</summary>
    Intransitive,

    /// <summary>A coded target.</summary>
    Target,

    /// <summary>A coded source.</summary>
    Source,

    /// <summary>Two different coded actors.</summary>
    Two,

    /// <summary>A state or its town as goal, and a person or office who goes there.</summary>
    Journey,

    /// <summary>A military word on the noun.</summary>
    Military,
}
