using Sekutu.Knowledge;
using Sekutu.Language;
using Sekutu.Language.Morphology;

namespace Sekutu.Tests.Language.Morphology;

public sealed class RootFinderTests
{
    private static readonly LanguageReader Reader = new();
    private readonly ITestOutputHelper _output;

    public RootFinderTests(ITestOutputHelper output) => _output = output;

    [Fact]
    public void Finds_98_of_100_roots_and_formations()
    {
        var rows = TsvFile.Read(Path.Combine(AppContext.BaseDirectory, "Language", "Morphology", "indonesian-forms.tsv"), "form", "root", "formation").Rows;
        var right = 0;
        foreach (var row in rows)
        {
            var tag = row["formation"] is "active" or "passive" or "involuntary" or "middle" or "bare" or "causative" ? Upos.Verb : Upos.Noun;
            var found = Reader.Analyse("id", row["form"], tag);
            if (found.Lemma == row["root"] && found.Formation == Enum.Parse<Formation>(row["formation"], ignoreCase: true)) right++;
            else _output.WriteLine($"{row["form"]}: {found.Lemma} {found.Formation}, not {row["root"]} {row["formation"]}");
        }

        _output.WriteLine($"{right} of {rows.Count}");
        Assert.True(rows.Count >= 600);
        Assert.True(right >= 0.98 * rows.Count, $"{right} of {rows.Count}");
    }

    [Theory]
    [InlineData("menandatangani", Voice.Active)]
    [InlineData("ditandatangani", Voice.Passive)]
    [InlineData("tertangkap", Voice.Passive)]
    [InlineData("penandatanganan", Voice.None)]
    public void Keeps_the_voice(string form, Voice voice) => Assert.Equal(voice, Reader.Analyse("id", form, Upos.None).Voice);

    [Fact]
    public void Keeps_what_the_suffix_adds()
    {
        Assert.Equal(Applicative.Kan, Reader.Analyse("id", "mengirimkan", Upos.Verb).Applicative);
        Assert.Equal(Applicative.I, Reader.Analyse("id", "mengirimi", Upos.Verb).Applicative);
        Assert.Equal(Applicative.None, Reader.Analyse("id", "mengirim", Upos.Verb).Applicative);
    }

    [Theory]
    [InlineData("Jakarta", Upos.Propn, "Jakarta")]
    [InlineData("Terhadap", Upos.Adp, "terhadap")]
    [InlineData("DISERANG", Upos.Verb, "serang")]
    public void Leaves_names_and_function_words_whole(string form, Upos tag, string lemma) => Assert.Equal(lemma, Reader.Analyse("id", form, tag).Lemma);
}
