namespace Sekutu.Reading.Time.Grammar;

/// <summary>What a line of the grammar makes of the words that it matched. The names are those of the data files.</summary>
internal enum TimeOp
{
    /// <summary>value: passes on one of its parts.</summary>
    Value,

    /// <summary>value: passes on one of its parts, without the words around it.</summary>
    Only,

    /// <summary>a b: the sum of numbers.</summary>
    Add,

    /// <summary>a b: the product of numbers.</summary>
    Times,

    /// <summary>year month day: a date; year or day may be missing.</summary>
    Date,

    /// <summary>year, as far as the words around it let it be one.</summary>
    Year,

    /// <summary>month: a bare month.</summary>
    Month,

    /// <summary>month whose word has other uses too; one only after words such as "in".</summary>
    WeakMonth,

    /// <summary>month direction: last March, Maret mendatang.</summary>
    MonthRel,

    /// <summary>month period: the month in a year told by other words.</summary>
    MonthIn,

    /// <summary>day: a bare day of the month.</summary>
    DayOfMonth,

    /// <summary>day period: the day in a month told by other words.</summary>
    DayIn,

    /// <summary>period month day: the date in a year told by other words.</summary>
    DateIn,

    /// <summary>time: it lies behind ("3 Desember lalu").</summary>
    Back,

    /// <summary>time: it lies ahead ("5 Mei mendatang").</summary>
    Ahead,

    /// <summary>season year: 1 spring to 4 winter.</summary>
    Season,

    /// <summary>season direction: last summer.</summary>
    SeasonRel,

    /// <summary>weekday: a bare weekday.</summary>
    Weekday,

    /// <summary>weekday direction.</summary>
    WeekdayRel,

    /// <summary>weekday period: the weekday in a week told by other words.</summary>
    WeekdayIn,

    /// <summary>weekday date part-of-day: both told, which must agree.</summary>
    WeekdayDate,

    /// <summary>days part-of-day: counted from the day of the report.</summary>
    Deictic,

    /// <summary>unit offset: this, last, next.</summary>
    Unit,

    /// <summary>unit time: the unit that holds the beginning of that time ("the week of June 4").</summary>
    UnitOf,

    /// <summary>number unit: that long before the report.</summary>
    Ago,

    /// <summary>number unit: that long after the report.</summary>
    Hence,

    /// <summary>number unit: that long after the report where the words look ahead, else a length.</summary>
    InN,

    /// <summary>number unit: that long after the date told last.</summary>
    Later,

    /// <summary>number unit: that long before the date told last.</summary>
    Earlier,

    /// <summary>unit offset: the unit that holds the date told last, or its neighbour.</summary>
    Told,

    /// <summary>number unit: the stretch up to the report.</summary>
    LastN,

    /// <summary>number unit: the stretch from the report on.</summary>
    NextN,

    /// <summary>unit: from its beginning up to the report.</summary>
    ToDate,

    /// <summary>mod time.</summary>
    Mod,

    /// <summary>part-of-day time.</summary>
    Pod,

    /// <summary>time time: from one to the other.</summary>
    Range,

    /// <summary>day day month year.</summary>
    DayRange,

    /// <summary>month month year.</summary>
    MonthRange,

    /// <summary>year year; the second may have two digits.</summary>
    YearRange,

    /// <summary>time: from it on.</summary>
    Since,

    /// <summary>time: from it on where the words look ahead, else the time itself.</summary>
    From,

    /// <summary>time: up to its end.</summary>
    Until,

    /// <summary>time: up to its beginning.</summary>
    Before,

    /// <summary>time: from its end on.</summary>
    After,

    /// <summary>number unit period: the n-th quarter, half or week of it; -1 the last.</summary>
    Part,

    /// <summary>number weekday month: the n-th such weekday of it.</summary>
    NthWeekday,

    /// <summary>year: the decade that begins with it.</summary>
    Decade,

    /// <summary>number: the n-th century.</summary>
    Century,

    /// <summary>number unit: a length.</summary>
    Duration,

    /// <summary>number unit: comes again after that length.</summary>
    Set,

    /// <summary>time hour minute half zone: a time of day; half 1 is a.m., 2 is p.m.</summary>
    Clock,

    /// <summary>day clock.</summary>
    On,

    /// <summary>time: nowadays rather than a day.</summary>
    Nowadays,

    /// <summary>words that look like a time and are none; nothing is reported over them.</summary>
    Never,
}
