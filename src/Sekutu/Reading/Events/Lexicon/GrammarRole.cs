namespace Sekutu.Reading.Events.Lexicon;

/// <summary>What small words do.</summary>
[Flags]
internal enum GrammarRole : long
{
    None = 0,

    /// <summary>Marks what a plan, fear or wish is for or about ("prepare for", "warn of").</summary>
    Aim = 1L << 40,

    /// <summary>Marks the event during which something is done.</summary>
    During = 1L << 41,

    /// <summary>Puts what its clause tells before the occasion that the article is about ("previously", "sebelumnya").</summary>
    Earlier = 1L << 42,

    /// <summary>Names a whole war rather than one strike.</summary>
    War = 1L << 43,

    /// <summary>Tells what one intends, which is not yet an undertaking towards another.</summary>
    Intends = 1L << 44,

    /// <summary>A journey: what it acts upon is where it is.</summary>
    Goes = 1L << 45,

    /// <summary>Says that an event is held where and when its own clause tells ("held in", "bertempat di").</summary>
    Held = 1L << 46,

    /// <summary>Marks where, but not of a state ("on Okinawa", not "on China").</summary>
    Site = 1L << 47,

    /// <summary>Opens a clause of what was at the same time as what it is joined to ("when", "ketika").</summary>
    Together = 1L << 48,

    /// <summary>Verbs by which one politely says what one does by saying it: "I want to thank", "saya ingin mengucapkan".</summary>
    Wish = 1L << 49,

    /// <summary>Marks who did it in a passive.</summary>
    Agent = 1,

    /// <summary>Opens a relative clause.</summary>
    Relative = 2,

    /// <summary>Marks whose it is.</summary>
    Genitive = 4,

    /// <summary>Marks where.</summary>
    Place = 8,

    /// <summary>Marks where to.</summary>
    Goal = 16,

    /// <summary>Counts or parts what its complement names ("a series of attacks").</summary>
    Quantity = 32,

    /// <summary>Makes a general noun a military one.</summary>
    Military = 64,

    /// <summary>The speaker's own side.</summary>
    Self = 128,

    /// <summary>A verb of saying.</summary>
    Say = 256,

    /// <summary>Marks the other party of a common act.</summary>
    Partner = 512,

    /// <summary>Takes the word before it out of its usual meaning ("akan tetapi").</summary>
    Voids = 2048,

    /// <summary>A verb by which an outlet is credited: its date is that of the report.</summary>
    Report = 4096,

    /// <summary>Opens a time at which something else began.</summary>
    Since = 8192,

    /// <summary>Names a sport, a court case or another matter that is none of a state's security.</summary>
    Foreign = 1024,

    /// <summary>Opens a list of those meant ("seperti", "such as").</summary>
    Member = 16384,

    /// <summary>Says whose a noun is without naming anybody ("-nya").</summary>
    Owner = 32768,

    /// <summary>Each does it to the other ("saling").</summary>
    Mutual = 65536,

    /// <summary>Joins another party to the subject ("Rusia bersama China").</summary>
    Joins = 131072,

    /// <summary>A verb of use: what something is used for is done ("used missiles to hit ...").</summary>
    Means = 262144,

    /// <summary>Stands apart from whoever it is of: "critics of X", "anti-X".</summary>
    Apart = 1 << 19,

    /// <summary>Says that a text speaks for several states ("joint statement").</summary>
    Joint = 1 << 20,

    /// <summary>Opens an infinitive.</summary>
    Infinitive = 1 << 21,

    /// <summary>A verb whose infinitive or gerund is told as done ("began to shell").</summary>
    Phase = 1 << 22,

    /// <summary>A preposition whose gerund is told as done ("by shelling").</summary>
    Settled = 1 << 23,

    /// <summary>Stands for one state or body named before ("it").</summary>
    It = 1 << 24,

    /// <summary>Opens what somebody is blamed, thanked or punished for ("for bombing").</summary>
    Reason = 1 << 25,

    /// <summary>A preposition that also opens a clause ("sejak Israel menyerang").</summary>
    Clause = 1 << 26,
}
