using Sekutu.Knowledge;
using Sekutu.Reading.Statements;

namespace Sekutu.Tests.Reading.Statements;

public sealed class SayingKnowledgeTests
{
    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void A_language_knows_its_verbs_of_saying_with_their_frames(string language)
    {
        var rows = TsvFile.Read(DataFolder.Knowledge(language, "saying.tsv"), "word", "finite", "frames").Rows;
        Assert.True(rows.Count >= 250, $"{rows.Count} verbs");
        Assert.All(rows, row => Assert.NotEmpty(row.List("frames")));
        Assert.Equal(rows.Count, rows.Select(row => row["word"]).Distinct().Count());
    }

    [Fact]
    public void Forms_of_several_verbs_share_one_entry()
    {
        var lexicon = SayingLexicon.LoadAll()["id"];
        Assert.True(lexicon.Table.TryMatchAt("katanya", 0, out var match));
        var form = lexicon.Form(lexicon.Table.Value(match.Entry));
        Assert.True(form.Is(SayingForms.Suffix));
        Assert.True(form.Is(SayingForms.Inverted));
        Assert.True(form.Takes(SayingFrames.Speech));
        Assert.StartsWith("knowledge/id/saying.tsv:", form.Entry, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "senior analyst at a think tank", true)]
    [InlineData("en", "defence minister", false)]
    [InlineData("id", "Guru Besar Universitas Indonesia", true)]
    [InlineData("id", "Menteri Pertahanan", false)]
    public void Scholars_and_international_officials_speak_for_no_state(string language, string role, bool expected) =>
        Assert.Equal(expected, SayingLexicon.LoadAll()[language].Words.IsUnaffiliated(role));
}
