using CsCheck;
using Sekutu.Reading.Statements;

namespace Sekutu.Tests.Reading.Statements;

public sealed class QuotationFinderTests
{
    private static string Shown(string text) => string.Join(" | ", QuotationFinder.Find(text).Where(q => q.Parent < 0).Select(q => q.Inner.Of(text).ToString()));

    [Theory]
    [InlineData("\"Kami siap,\" kata menteri itu.", "Kami siap,")]
    [InlineData("“Kami siap,” kata menteri itu.", "Kami siap,")]
    [InlineData("“Kami siap,\" kata menteri itu.", "Kami siap,")]
    [InlineData("„Kami siap“, kata menteri itu.", "Kami siap")]
    [InlineData("«We are ready», the minister said.", "We are ready")]
    [InlineData("Menteri mengatakan,\"Kami siap.\"", "Kami siap.")]
    [InlineData("'We are ready,' it added. 'The allies' ships sail,' he said.", "We are ready, | The allies' ships sail,")]
    [InlineData("Taiwan's 'response zone' is the island's own.", "response zone")]
    [InlineData("Japan's ally doesn't agree with the allies' plan.", "")]
    [InlineData("\"A treaty,\" she said, \"binds both.\"", "A treaty, | binds both.")]
    [InlineData("(\"We are ready\")", "We are ready")]
    [InlineData("He said: 'We're ready.\n'Our allies' ships sail.'", "We're ready. | Our allies' ships sail.")]
    public void Finds_what_stands_between_the_marks(string text, string expected) => Assert.Equal(expected, Shown(text));

    [Fact]
    public void A_quotation_inside_a_quotation_knows_its_parent()
    {
        const string Text = "“They say, ‘Please do it,’ and we will,” he said.";
        var found = QuotationFinder.Find(Text);
        Assert.Equal(2, found.Count);
        Assert.Equal(0, found[1].Parent);
        Assert.Equal("Please do it,", found[1].Inner.Of(Text).ToString());
    }

    [Fact]
    public void Straight_marks_nest_when_two_closing_ones_follow()
    {
        const string Text = "\"Kami \"siap\" hari ini,\" katanya.";
        var found = QuotationFinder.Find(Text);
        Assert.Equal(["Kami \"siap\" hari ini,", "siap"], found.Select(q => q.Inner.Of(Text).ToString()));
    }

    [Fact]
    public void An_open_quotation_runs_on_where_the_next_paragraph_opens_it_again()
    {
        const string Text = "“The treaty stands.\n“It binds us,” the envoy said.";
        var found = QuotationFinder.Find(Text);
        Assert.Equal(2, found.Count);
        Assert.True(found[0].RunsOn);
        Assert.False(found[0].Closed);
    }

    [Theory]
    [InlineData("\"Kami siap, kata menteri itu.", "Kami siap, kata menteri itu.")]
    [InlineData("Kami siap membela sekutu,\" kata menteri itu.", "Kami siap membela sekutu,")]
    [InlineData("Rapat usai. Kami siap membela sekutu,\" kata menteri itu.", "Kami siap membela sekutu,")]
    public void A_missing_mark_is_supplied(string text, string expected)
    {
        Assert.Equal(expected, Shown(text));
        Assert.False(QuotationFinder.Find(text)[0].Closed);
    }

    [Fact]
    public void Any_text_gives_spans_inside_it()
    {
        Gen.Char["ab .,\n\"'“”‘’«»s"].Array[0, 80].Sample(chars =>
        {
            var text = new string(chars);
            foreach (var q in QuotationFinder.Find(text))
            {
                Assert.InRange(q.Outer.Start, 0, text.Length);
                Assert.InRange(q.Outer.End, q.Outer.Start, text.Length);
                Assert.True(q.Outer.Contains(q.Inner));
                Assert.True(q.Parent < 0 || QuotationFinder.Find(text)[q.Parent].Outer.Contains(q.Outer));
            }
        });
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("'a ")]
    [InlineData("“a ")]
    [InlineData("a,\" ")]
    [InlineData("a\"b'c ")]
    public void A_long_run_of_marks_takes_time_in_proportion(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 200_000));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        QuotationFinder.Find(text);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"{clock.Elapsed}");
    }
}
