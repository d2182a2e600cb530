using Sekutu.Record.Stories;

namespace Sekutu.Tests.Record;

public sealed class StoriesTests
{
    private static readonly string Report = string.Join(' ', Enumerable.Range(1, 120).Select(i => $"sentence {i} of {i * i} words on {(char)('a' + (i % 26))}"));

    [Fact]
    public void A_copy_with_a_new_end_holds_nearly_the_same_sample()
    {
        var (one, other) = (ShingleSet.Of(Report), ShingleSet.Of($"{Report} Read more about this on our pages every day of the week."));
        Assert.True(one.Length >= ShingleSet.Fewest);
        Assert.True(one.Intersect(other).Count() >= one.Length * 0.95);
    }

    [Fact]
    public void Case_and_marks_do_not_matter() => Assert.Equal(ShingleSet.Of(Report), ShingleSet.Of(Report.ToUpperInvariant().Replace(" ", " - ", StringComparison.Ordinal)));

    [Fact]
    public void A_text_of_three_words_has_no_runs() => Assert.Empty(ShingleSet.Of("one two three"));

    [Fact]
    public void Counts_origins_and_not_articles()
    {
        Assert.Equal(0, Origins.Count([]));
        Assert.Equal(2, Origins.Count([new Teller(1, 1, "Kompas.com", null), new Teller(2, 2, "Tempo", null)]));
        Assert.Equal(1, Origins.Count([new Teller(1, 1, "Kompas.com", "CNA"), new Teller(2, 2, "Tempo", "cna ")]));
        Assert.Equal(1, Origins.Count([new Teller(1, 1, "Kompas.com", null), new Teller(2, 1, "Tempo", null)]));
        Assert.Equal(2, Origins.Count([new Teller(1, 1, null, null), new Teller(2, 2, null, null)]));
    }

    [Theory]
    [InlineData("KOMPAS.com", "Kompas")]
    [InlineData("KABARSELAT.com", "Kabar Selat")]
    [InlineData("tempo.co", " TEMPO.CO ")]
    [InlineData("detik.co.id", "Detik")]
    public void One_outlet_under_two_spellings_is_one(string one, string other) => Assert.Equal(Origins.Key(one), Origins.Key(other));

    [Fact]
    public void Desks_of_one_house_are_not_guessed_at() => Assert.NotEqual(Origins.Key("BBC News"), Origins.Key("BBC Indonesia"));

    [Fact]
    public void One_article_can_bind_two_that_seemed_apart() => Assert.Equal(
        1, Origins.Count([new Teller(1, 1, "One", null), new Teller(2, 2, "Two", null), new Teller(3, 1, "Two", null)]));
}
