using Sekutu.Tests.Support;

namespace Sekutu.Tests.Cli;

public sealed class ParseCommandTests
{
    [Fact]
    public void Parses_raw_text_from_standard_input()
    {
        var (code, data, _) = CommandLineFixture.RunWith("Kapalnya tiba di Tokyo. Menteri itu pulang.", "parse", "--lang", "id", "-");
        Assert.Equal(0, code);
        Assert.Contains("# text = Kapalnya tiba di Tokyo.\n1-2\tKapalnya\t", data, StringComparison.Ordinal);
        Assert.Equal(2, data.Split('\n').Count(line => line.Split('\t') is { Length: 10 } cells && cells[7] == "root"));
    }

    [Fact]
    public void Keeps_given_words_and_scores_the_result()
    {
        using var folder = new TemporaryFolder();
        var gold = Path.Combine(folder.Path, "gold.conllu");
        File.WriteAllText(gold, "1\tThe\tthe\tDET\t_\t_\t2\tdet\t_\t_\n2\tships\tship\tNOUN\t_\t_\t3\tnsubj\t_\t_\n3\tleft\tleave\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No\n4\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_\n\n");
        var (code, parsed, _) = CommandLineFixture.Run("parse", "--lang", "en", "--input", "conllu", gold);
        Assert.Equal(0, code);
        var (scored, table, _) = CommandLineFixture.RunWith(parsed, "score-parse", gold, "-");
        Assert.Equal(0, scored);
        Assert.Contains("Words      100.00 100.00 100.00       4       4       4", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_what_it_refuses_and_does_the_rest()
    {
        using var folder = new TemporaryFolder();
        var good = Path.Combine(folder.Path, "good.txt");
        File.WriteAllText(good, "The ministers met in Tokyo.");
        var (code, data, talk) = CommandLineFixture.Run("parse", Path.Combine(folder.Path, "missing.txt"), good);
        Assert.Equal(1, code);
        Assert.Contains("SKT0212", talk, StringComparison.Ordinal);
        Assert.Contains("ministers", data, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parse", "--lang", "xx", "-")]
    [InlineData("parse", "--input", "conllu", "-")]
    public void Refuses_wrong_usage(params string[] arguments) => Assert.Equal(2, CommandLineFixture.Run(arguments).Code);
}
