namespace Sekutu.Reading.Coverage;

/// <summary>What a phrase of <c>knowledge/*/coverage-words.tsv</c> does; each is explained there.</summary>
internal enum CoverageRole
{
    Instrument,
    Article,
    Applies,
    Permits,
    Limits,
    Obliges,
    Covered,
    Under,
    Invokes,
    Target,
    Breach,
    Of,
    Security,
    Definite,
    Indefinite,
    Negative,
    Stop,
}
