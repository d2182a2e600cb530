using Sekutu.Registry.Instruments;
using Sekutu.Registry.Instruments.Import;

namespace Sekutu.Tests.Registry.Instruments;

public sealed class AllianceComparisonTests
{
    // Made up in the shape of the tables; no line of theirs.
    private const string ByDays = """
        version4id,ccode1,state_name1,ccode2,state_name2,dyad_st_day,dyad_st_month,dyad_st_year,dyad_end_day,dyad_end_month,dyad_end_year,defense
        1,2,"A, of B",740,Japan,19,1,1960,31,12,1962,1
        2,2,A,750,India,2,7,1960,30,6,1963,1
        3,2,A,999,Nowhere,1,1,1960,31,12,1960,1
        """;

    private const string ByYears = """
        dyad,mem1,mem2,year,defense
        1,255,300,1890,1
        1,255,300,1891,0
        """;

    [Fact]
    public void Days_become_the_years_whose_first_of_july_they_hold()
    {
        var file = AllianceFile.Read("cow.csv", new StringReader(ByDays));
        Assert.Equal([1960, 1961, 1962], file.Defence[("JPN", "USA")].Keys.Order());
        Assert.Equal([1961, 1962], file.Defence[("IND", "USA")].Keys.Order());
        Assert.Equal(1, file.Passed);
    }

    [Fact]
    public void What_only_one_of_both_knows_is_listed_with_its_place()
    {
        var (differences, agreed) = AllianceComparison.Of(AllianceFile.Read("cow.csv", new StringReader(ByDays)), InstrumentRegistry.Shared);
        Assert.Equal(3, agreed);
        Assert.Contains(new AllianceComparison.Difference("IND", "USA", 1961, 1962, null, 3), differences);
        Assert.Contains(new AllianceComparison.Difference("KOR", "USA", 1960, 1962, "us-kr-1953", 0), differences);
        Assert.DoesNotContain(differences, d => (d.One, d.Other) == ("JPN", "USA"));
    }

    [Fact]
    public void Years_are_taken_as_they_stand()
    {
        var (differences, agreed) = AllianceComparison.Of(AllianceFile.Read("atop.csv", new StringReader(ByYears)), InstrumentRegistry.Shared);
        Assert.Equal(1, agreed);
        Assert.Contains(new AllianceComparison.Difference("AUH", "DEU", 1891, 1891, "triple-1882", 0), differences);
    }

    [Fact]
    public void Another_table_is_refused() =>
        Assert.Equal(381, Assert.Throws<MessageException>(() => AllianceFile.Read("x.csv", new StringReader("a,b"))).Numbered.Number);
}
