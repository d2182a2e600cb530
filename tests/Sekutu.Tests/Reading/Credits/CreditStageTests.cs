using Sekutu.Tests.Support;
using Sekutu.Text;

namespace Sekutu.Tests.Reading.Credits;

public sealed class CreditStageTests
{
    private static DocumentDetails Read(string text, string language, string? publisher = null) =>
        SharedReader.Instance.Read(new Document("a", text, new DocumentDetails(Language: language, Publisher: publisher))).Details;

    [Theory]
    [InlineData("JAKARTA, KABARSELAT.com – Menteri pertahanan kedua negara bertemu.", "KABARSELAT.com", null)]
    [InlineData("JAKARTA, KOMPAS.com -- Menteri pertahanan kedua negara bertemu.", "Kompas", null)]
    [InlineData("HARIAN BAHARI - Menteri pertahanan kedua negara bertemu. Dilansir dari CNA, keduanya sepakat.", "HARIAN BAHARI", "CNA")]
    [InlineData("JAKARTA - Menteri pertahanan kedua negara bertemu.", null, null)]
    [InlineData("Menteri pertahanan kedua negara bertemu, seperti dilansir kantor berita AFP, Senin.", null, "AFP")]
    [InlineData("Menteri itu bertemu sejawatnya, dikutip dari Nusa Wire, Senin.", null, "Nusa Wire")]
    [InlineData("Menteri itu dikutip Presiden Prancis.", null, null)]
    [InlineData("Angka itu dikutip dari Kementerian Pertahanan Rusia.", null, null)]
    public void Indonesian_bylines_and_credits(string text, string? publisher, string? via)
    {
        var details = Read(text, "id");
        Assert.Equal((publisher, via), (details.Publisher, details.Via));
    }

    [Theory]
    [InlineData("JAKARTA (Nusa Wire) - The two ministers met.", null, "Nusa Wire")]
    [InlineData("WASHINGTON (Reuters) - The two ministers met.", null, "Reuters")]
    [InlineData("SEOUL — The two ministers met, according to the state news agency KCNA.", null, "KCNA")]
    [InlineData("The two ministers met – briefly – in Hanoi.", null, null)]
    [InlineData("According to officials, the two ministers met.", null, null)]
    public void English_bylines_and_credits(string text, string? publisher, string? via)
    {
        var details = Read(text, "en");
        Assert.Equal((publisher, via), (details.Publisher, details.Via));
    }

    [Fact]
    public void What_the_input_says_is_never_overruled()
    {
        var details = Read("JAKARTA, KOMPAS.com - Kedua menteri bertemu, dilansir AFP.", "id", "Koran Pagi");
        Assert.Equal(("Koran Pagi", "AFP"), (details.Publisher, details.Via));
    }

    [Fact]
    public void An_outlet_does_not_draw_on_itself() => Assert.Null(Read("Kedua menteri bertemu, dilansir AFP.", "id", "AFP").Via);
}
