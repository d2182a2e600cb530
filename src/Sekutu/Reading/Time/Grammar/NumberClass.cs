namespace Sekutu.Reading.Time.Grammar;

/// <summary>Classes of numbers and signs, known without a word list. Their numbers come first in every lexicon.</summary>
internal enum NumberClass
{
    /// <summary>Any whole number of up to six digits.</summary>
    NUM,

    /// <summary>1 to 31, one or two digits.</summary>
    DAY,

    /// <summary>1 to 12, one or two digits.</summary>
    MNUM,

    /// <summary>Four digits, 1000 to 2199.</summary>
    YEAR,

    /// <summary>Two digits.</summary>
    YY,

    /// <summary>0 to 24, one or two digits.</summary>
    HOUR,

    /// <summary>00 to 59, two digits.</summary>
    MIN,

    /// <summary>A hyphen or dash.</summary>
    DASH,

    /// <summary>Digits that belong to a larger number or a name ("126.000", "F-16").</summary>
    BIG,
}
