using Sekutu.Knowledge;
using Sekutu.Registry.Checks;
using Sekutu.Registry.Instruments;

namespace Sekutu.Tests.Registry.Checks;

public sealed class InstrumentChecksTests
{
    private const string Good = """
        id = "x-1999"
        title.en = "X"
        kind = "treaty"
        signed = 1999-01-01
        in_force = 1999-06-01
        certainty = "high"
        source = ["1 UNTS 1"]
        states = ["JPN", "USA"]
        [[article]]
        no = "1"
        [[article.obligation]]
        type = "defence"
        nature = "assist"
        trigger = "armed-attack"
        source = "art. 1"
        reach = [{ of = "victim" }]
        """;

    [Fact]
    public void The_shipped_instruments_are_in_order() => Assert.Empty(InstrumentChecks.Run().Select(m => m.ToString()));

    [Fact]
    public void A_treaty_in_order_passes() => Assert.Empty(Check(Good));

    [Theory]
    [InlineData("source = [\"1 UNTS 1\"]", "source = []", 360)]
    [InlineData("source = \"art. 1\"", "", 360)]
    [InlineData("\"JPN\", \"USA\"", "\"JPN\", \"ATL\"", 361)]
    [InlineData("{ of = \"victim\" }", "{ territory = [\"atlantis\"] }", 361)]
    [InlineData("{ of = \"victim\" }", "{ within = [\"atlantis\"] }", 361)]
    [InlineData("source = \"art. 1\"", "source = \"art. 1\"\ndomain = [{ domain = \"cyber\", from = 2020-01-01, statement = \"none\" }]", 361)]
    [InlineData("in_force = 1999-06-01", "in_force = 1999-06-01\nended = 1998-01-01", 362)]
    [InlineData("states = [\"JPN\", \"USA\"]", "party = [{ state = \"JPN\", until = 2010-01-01 }, { state = \"JPN\", from = 2009-01-01 }]", 362)]
    [InlineData("nature = \"assist\"", "nature = \"help\"", 364)]
    [InlineData("trigger = \"armed-attack\"", "trigger = \"quarrel\"", 364)]
    [InlineData("{ of = \"victim\" }", "{ of = \"victim\", answer = \"disputed\" }", 365)]
    [InlineData("title.en = \"X\"", "", 365)]
    public void A_fault_is_named_with_its_line(string from, string to, int number)
    {
        var message = Assert.Single(Check(Good.Replace(from, to, StringComparison.Ordinal)));
        Assert.Equal(number, message.Number);
        Assert.StartsWith("x.toml:", message.Subject, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Message> Check(string text) =>
        InstrumentChecks.Of(new InstrumentRegistry([InstrumentReader.Instrument(TomlFile.Parse("x.toml", text))], [], FormerRule.Load()));
}
