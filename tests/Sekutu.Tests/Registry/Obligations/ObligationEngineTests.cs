using Sekutu.Answers.Obligations;
using Sekutu.Registry.Instruments;
using Sekutu.Registry.Obligations;

namespace Sekutu.Tests.Registry.Obligations;

public sealed class ObligationEngineTests
{
    [Theory]
    // The day on which a party joins, and the day before.
    [InlineData("2024-03-06", "RUS", "SWE", "59.3,18.1", "nato-1949", "5", "POL", Covered.False)]
    [InlineData("2024-03-07", "RUS", "SWE", "59.3,18.1", "nato-1949", "5", "POL", Covered.True)]
    // The day on which a treaty enters into force, and that on which it ends.
    [InlineData("1960-06-22", "CHN", "JPN", "35.7,139.7", "us-jp-1960", "V", "USA", Covered.False)]
    [InlineData("1960-06-23", "CHN", "JPN", "35.7,139.7", "us-jp-1960", "V", "USA", Covered.True)]
    [InlineData("1979-12-31", "CHN", "TWN", "25.0,121.5", "us-tw-1954", "V", "USA", Covered.True)]
    [InlineData("1980-01-01", "CHN", "TWN", "25.0,121.5", "us-tw-1954", "V", "USA", Covered.False)]
    // Administration that changes hands.
    [InlineData("1972-05-14", "CHN", "JPN", "25.74,123.47", "us-jp-1960", "V", "USA", Covered.False)]
    [InlineData("1972-05-15", "CHN", "JPN", "25.74,123.47", "us-jp-1960", "V", "USA", Covered.True)]
    [InlineData("2020-01-01", "RUS", "JPN", "44.03,145.86", "us-jp-1960", "V", "USA", Covered.False)]
    // Text that changes, and a clause that lapses.
    [InlineData("1962-07-02", "MAR", "FRA", "36.75,3.06", "nato-1949", "5", "USA", Covered.True)]
    [InlineData("1962-07-03", "MAR", "FRA", "36.75,3.06", "nato-1949", "5", "USA", Covered.False)]
    // Either side of the Tropic of Cancer in the Atlantic.
    [InlineData("2020-01-01", "RUS", "GBR", "23.5,-40", "nato-1949", "5", "USA", Covered.True, "public-vessel")]
    [InlineData("2020-01-01", "RUS", "GBR", "23.4,-40", "nato-1949", "5", "USA", Covered.False, "public-vessel")]
    // A suspension has a direction.
    [InlineData("1986-08-10", "SUN", "NZL", "-36.85,174.76", "anzus-1951", "IV", "USA", Covered.True)]
    [InlineData("1986-08-11", "SUN", "NZL", "-36.85,174.76", "anzus-1951", "IV", "USA", Covered.False)]
    [InlineData("1986-08-11", "SUN", "NZL", "-36.85,174.76", "anzus-1951", "IV", "AUS", Covered.True)]
    [InlineData("1986-08-11", "SUN", "USA", "21.36,-157.95", "anzus-1951", "IV", "NZL", Covered.True)]
    // Notice of leaving runs its term.
    [InlineData("2004-09-05", "PRK", "USA", "29.76,-95.37", "rio-1947", "3", "MEX", Covered.True)]
    [InlineData("2004-09-06", "PRK", "USA", "29.76,-95.37", "rio-1947", "3", "MEX", null)]
    // Land that a text does not name, beside land that it does; islands off another continent.
    [InlineData("1958-08-23", "CHN", "TWN", "24.44,118.36", "us-tw-1954", "V", "USA", Covered.False)]
    [InlineData("1958-08-23", "CHN", "TWN", "23.57,119.58", "us-tw-1954", "V", "USA", Covered.True)]
    [InlineData("2024-05-01", "RUS", "USA", "51.88,-176.65", "us-kr-1953", "III", "KOR", Covered.True)]
    [InlineData("2022-08-13", "SYR", "GRC", "37.75,26.97", "nato-1949", "5", "USA", Covered.True)]
    // Kinds of target at one place.
    [InlineData("2024-03-01", "CHN", "PHL", "9.75,115.86", "us-ph-1951", "V", "USA", Covered.True, "coast-guard")]
    [InlineData("2024-03-01", "CHN", "PHL", "9.75,115.86", "us-ph-1951", "V", "USA", Covered.Disputed)]
    [InlineData("2024-03-01", "CHN", "PHL", "9.75,115.86", "us-ph-1951", "V", "USA", Covered.False, "private-vessel")]
    // An understanding binds the party that made it.
    [InlineData("1965-09-06", "IND", "PAK", "31.55,74.34", "manila-1954", "IV(1)", "USA", Covered.False)]
    // Treaties whose first day is not known say so.
    [InlineData("2026-03-01", "CHN", "PNG", "-9.44,147.18", "au-pg-2025", "mutual defence", "AUS", Covered.Unknown)]
    public void A_boundary_is_where_the_registry_puts_it(
        string date, string attacker, string victim, string point, string instrument, string article, string party, Covered? expected, string target = "territory")
    {
        var findings = Answer(date, attacker, victim, point, target).Where(f => f.Instrument.Id == instrument && ArticleNumbers.Overlap(f.Article, article)).ToList();
        var finding = findings.Find(f => f.Party == party) ?? findings.Find(f => f.Party == "*");
        Assert.Equal(expected, finding?.Covered);
    }

    [Fact]
    public void Every_finding_gives_its_reasons_and_a_no_ends_the_chain()
    {
        foreach (var finding in Answer("2024-06-01", "RUS", "USA", "21.36,-157.95", "territory"))
        {
            Assert.NotEmpty(finding.Why);
            Assert.All(finding.Why.SkipLast(1), s => Assert.NotEqual(Covered.False, s.Answer));
            Assert.All(finding.Why, s => Assert.True(s.Source.Length == 0 || s.Source.StartsWith("knowledge/", StringComparison.Ordinal), s.Source));
        }
    }

    [Fact]
    public void What_is_no_treaty_is_never_told_as_a_duty_to_assist_under_one()
    {
        var findings = Answer("2026-03-02", "IRN", "QAT", "25.12,51.31", "territory");
        var order = Assert.Single(findings, f => f.Instrument.Id == "us-qa-eo-2025");
        Assert.Equal((Binding.Executive, "discretionary", Covered.True), (order.Instrument.Binding, order.Nature, order.Covered));
        var act = Assert.Single(Answer("2024-06-01", "CHN", "TWN", "25.0,121.5", "territory"), f => f.Instrument.Id == "tra-1979");
        Assert.Equal((Covered.False, "discretionary"), (act.Covered, act.Nature));
    }

    [Fact]
    public void An_agreement_on_access_is_listed_without_a_duty()
    {
        var access = Assert.Single(Answer("2025-12-01", "CHN", "PHL", "14.6,121", "territory"), f => f.Instrument.Id == "jp-ph-raa-2024");
        Assert.Equal((Covered.False, "none", "JPN"), (access.Covered, access.Nature, access.Party));
    }

    // Between two days on which nothing dated happens, nothing may change.
    [Theory]
    [InlineData("1975-03-01", "1975-03-15", "SUN", "NOR", "69.7,30.05")]
    [InlineData("2016-02-01", "2016-02-29", "CHN", "PHL", "14.6,121")]
    [InlineData("2019-03-05", "2019-04-18", "PRK", "KOR", "37.57,126.98")]
    public void No_finding_changes_but_at_a_dated_fact(string from, string to, string attacker, string victim, string point)
    {
        var first = Said(from);
        var end = DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture);
        for (var day = DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture); day <= end; day = day.AddDays(1))
            Assert.Equal(first, Said($"{day:yyyy-MM-dd}"));

        List<string> Said(string date) => [.. Answer(date, attacker, victim, point, "territory").Select(f => $"{f.Instrument.Id} {f.Article} {f.Party} {f.OwedTo} {f.Covered} {f.Nature}")];
    }

    private static IReadOnlyList<Finding> Answer(string date, string attacker, string victim, string point, string target) =>
        ObligationEngine.Shared.Answer(ObligationCase.Of("", date, attacker, victim, target, point, null, null).Case);
}
