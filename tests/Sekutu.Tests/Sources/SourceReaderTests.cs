using System.IO.Compression;
using System.Text;
using Sekutu.Sources;
using Sekutu.Tests.Support;

namespace Sekutu.Tests.Sources;

public sealed class SourceReaderTests : IDisposable
{
    private const string Sentence = "Menteri luar negeri kedua negara bertemu di Jakarta, kata juru bicara – \"akrab\".";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static List<SourceItem> Read(params string[] paths) => [.. new SourceReader().Read(paths, Stream.Null)];

    private static SourceItem ReadOne(string path) => Assert.Single(Read(path));

    private static int RefusedWith(SourceItem item)
    {
        Assert.Null(item.Document);
        return Assert.Single(item.Messages).Number;
    }

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "utf-8", Encoding.UTF8.GetBytes(Sentence) },
        { "utf-8 with mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Sentence)] },
        { "utf-16 little", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Sentence)] },
        { "utf-16 big", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Sentence)] },
        { "windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Sentence) },
    };

    [Theory]
    [MemberData(nameof(Encodings), DisableDiscoveryEnumeration = true)]
    public void Reads_text_in_every_encoding_it_promises(string name, byte[] bytes)
    {
        var item = ReadOne(_folder.Write("a.txt", bytes));
        Assert.Equal(Sentence, item.Document!.Text);
        Assert.Equal(name == "windows-1252" ? [110] : Array.Empty<int>(), item.Messages.Select(m => m.Number));
        Assert.Equal(bytes, item.Original!.Bytes.ToArray());
    }

    [Fact]
    public void Keeps_line_ends_and_blanks_to_the_character()
    {
        const string text = "  Baris satu.\r\n\r\nBaris  dua.\n";
        Assert.Equal(text, ReadOne(_folder.Write("a.txt", text)).Document!.Text);
    }

    [Fact]
    public void The_same_text_has_the_same_id_wherever_it_lies()
    {
        var items = Read(_folder.Write("a.txt", Sentence), _folder.Write("b/c.txt", Sentence));
        Assert.Equal(items[0].Document!.Id, items[1].Document!.Id);
        Assert.Equal(items[0].Original!.Hash, items[1].Original!.Hash);
    }

    [Fact]
    public void A_folder_is_read_in_order_and_other_files_are_passed_over()
    {
        _folder.Write("b.txt", "B.");
        _folder.Write("a/z.txt", "Z.");
        _folder.Write("notes.docx", "x");
        Assert.Equal(["Z.", "B."], Read(_folder.Path).Select(i => i.Document!.Text));
    }

    [Fact]
    public void Refusals_carry_their_number_and_stop_nothing()
    {
        var empty = _folder.Write("empty.txt", "");
        var blank = _folder.Write("blank.txt", " \r\n\t");
        var binary = _folder.Write("binary.txt", [1, 0, 2, 0, 3]);
        var pdf = _folder.Write("page.html", "%PDF-1.7 …");
        var odd = _folder.Write("article.docx", "x");
        var good = _folder.Write("good.txt", Sentence);
        var bare = Path.Combine(_folder.Path, "bare");
        Directory.CreateDirectory(bare);

        var items = Read(empty, blank, binary, pdf, odd, "nowhere.txt", bare, good);

        Assert.Equal([102, 102, 103, 103, 113, 101, 104], items.Take(7).Select(RefusedWith));
        Assert.Equal(Sentence, items[7].Document!.Text);
    }

    [Fact]
    public void Json_lines_give_details_and_refuse_line_by_line()
    {
        var path = _folder.Write("news.jsonl", """
            {"id": "a", "text": "Satu.", "lang": "id", "published": "2023-01-11", "title": "T", "url": "u", "source": "S"}
            not json
            {"id": "b"}
            [1]

            {"text": "Dua.", "published": "Rabu"}
            {"text": "Tiga.", "published": "2024-05-01T23:30:00-05:00"}
            {"text": "  "}
            """);
        var items = Read(path);

        var details = items[0].Document!.Details;
        Assert.Equal(("a", "id", "T", "u", "S"), (items[0].Document!.Id, details.Language, details.Title, details.Url, details.Publisher));
        Assert.Equal(new DateOnly(2023, 1, 11), details.Published!.Value.Day);
        Assert.Equal([106, 107, 106], items.Skip(1).Take(3).Select(RefusedWith));
        Assert.EndsWith("news.jsonl:2", items[1].Subject, StringComparison.Ordinal);
        Assert.Equal(111, Assert.Single(items[4].Messages).Number);
        Assert.Equal(new DateOnly(2024, 5, 1), items[5].Document!.Details.Published!.Value.Day);
        Assert.Equal(102, RefusedWith(items[6]));
    }

    [Fact]
    public void Json_lines_may_be_packed_cut_off_or_utf_16()
    {
        const string line = "{\"text\": \"Satu dua tiga.\"}\n";
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionMode.Compress, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(line, 5000))));
        var whole = _folder.Write("a.jsonl.gz", memory.ToArray());
        var cut = _folder.Write("b.jsonl.gz", memory.ToArray()[..^20]);
        var wide = _folder.Write("c.jsonl", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(line)]);

        Assert.Equal(5000, Read(whole).Count);
        var rest = Read(cut);
        Assert.All(rest.SkipLast(1), i => Assert.NotNull(i.Document));
        Assert.Equal("Satu dua tiga.", ReadOne(wide).Document!.Text);
    }

    [Fact]
    public void A_single_line_of_fifty_megabytes_is_refused_and_the_rest_read()
    {
        var huge = Encoding.UTF8.GetBytes("{\"text\": \"" + new string('a', 50 << 20) + "\"}\n{\"text\": \"Satu.\"}\n");
        var items = Read(_folder.Write("huge.jsonl", huge), _folder.Write("huge.txt", huge));
        Assert.Equal(105, RefusedWith(items[0]));
        Assert.Equal("Satu.", items[1].Document!.Text);
        Assert.Equal(105, RefusedWith(items[2]));
    }

    [Theory]
    [InlineData("{\"text\": \"Satu.\"}", "Satu.")]
    [InlineData("  Satu.", "  Satu.")]
    [InlineData("<html><body><article><p>The two ministers met in Jakarta on Friday and agreed to hold a joint exercise at sea next month.</p></article></body></html>", "The two ministers met in Jakarta on Friday and agreed to hold a joint exercise at sea next month.")]
    public void Standard_input_tells_its_form_by_its_first_character(string input, string expected)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        Assert.Equal(expected, Assert.Single(new SourceReader().Read(["-"], stream)).Document!.Text);
    }
}
