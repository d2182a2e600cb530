using System.Text;
using Sekutu.Sources;
using Sekutu.Tests.Support;

namespace Sekutu.Tests.Sources;

public sealed class PageReaderTests : IDisposable
{
    private const string Body = """
        <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
        <article><h1>Two navies to drill in the Natuna Sea</h1>
        <p>JAKARTA &ndash; The defence ministers of Indonesia and Australia agreed on Thursday to hold a naval exercise in the Natuna Sea in March, both ministries said in a statement.</p>
        <p>The drill will involve six ships and four aircraft from the two countries, and will be the largest of its kind since the two neighbours signed a defence agreement.</p>
        <div class="advert"><a href="/buy">Buy now</a></div>
        <p>Officials said the ministers also spoke about the situation in the South China Sea and about training for young officers at the military academies of both countries.</p>
        </article><footer>Copyright</footer></body>
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private SourceItem Read(string html) => Assert.Single(new SourceReader().Read([_folder.Write("page.html", html)], Stream.Null));

    [Fact]
    public void Finds_the_article_and_leaves_the_menus()
    {
        var text = Read($"<html><head><title>x</title></head>{Body}</html>").Document!.Text;
        Assert.StartsWith("JAKARTA – The defence ministers", text.Split('\n').First(l => l.Contains("JAKARTA", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("training for young officers", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sport", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Copyright", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_details_from_linked_data_and_meta_elements()
    {
        var details = Read($$"""
            <html lang="en"><head><title>Two navies – Example Daily</title>
            <link rel="canonical" href="https://news.example/a1"><meta property="og:site_name" content="Example Daily">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":["NewsArticle"],"headline":"Two navies to drill",
            "datePublished":"2024-02-15T23:10:00+07:00","publisher":{"@type":"Organization","name":"Example"} } ]}</script></head>{{Body}}</html>
            """).Document!.Details;
        Assert.Equal("Two navies to drill", details.Title);
        Assert.Equal("https://news.example/a1", details.Url);
        Assert.Equal("Example Daily", details.Publisher);
        Assert.Equal("en", details.Language);
        Assert.Equal(new DateOnly(2024, 2, 15), details.Published!.Value.Day);
        Assert.Equal(Sekutu.Text.DateOrigin.Page, details.Published.Value.ToldBy);
    }

    [Fact]
    public void A_page_cut_off_in_the_middle_is_read_as_far_as_it_goes()
    {
        var whole = $"<html><head><title>x</title></head>{Body}";
        var item = Read(whole[..(whole.Length - 260)]);
        Assert.Contains("six ships", item.Document!.Text, StringComparison.Ordinal);
        Assert.Equal(109, Assert.Single(item.Messages).Number);
    }

    [Fact]
    public void A_page_without_an_article_is_refused() =>
        Assert.Equal(108, Read("<html><body></body></html>").Messages.Single().Number);

    [Fact]
    public void A_declared_encoding_is_used()
    {
        var html = $"<html><head><meta charset=\"windows-1252\"></head>{Body.Replace("&ndash;", "– señor", StringComparison.Ordinal)}</html>";
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(html);
        var item = Assert.Single(new SourceReader().Read([_folder.Write("p.html", bytes)], Stream.Null));
        Assert.Contains("– señor", item.Document!.Text, StringComparison.Ordinal);
        Assert.Empty(item.Messages);
    }
}
