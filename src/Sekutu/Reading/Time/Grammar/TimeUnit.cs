namespace Sekutu.Reading.Time.Grammar;

/// <summary>Units in which time is counted. The names are those of the data files.</summary>
internal enum TimeUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Fortnight,
    Month,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
    Weekend,
}
