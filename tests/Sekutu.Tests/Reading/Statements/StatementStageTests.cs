using System.Diagnostics;
using CsCheck;
using Sekutu.Language;
using Sekutu.Reading;
using Sekutu.Reading.Coverage;
using Sekutu.Reading.Mentions;
using Sekutu.Reading.Statements;
using Sekutu.Text;

namespace Sekutu.Tests.Reading.Statements;

public sealed class StatementStageTests
{
    private static readonly Lazy<ArticleReader> Reader = new();

    private static readonly Lazy<StatementStage> Statements = new();
    private static readonly Lazy<CoverageStage> Coverage = new();

    private static readonly string[] Pieces =
    [
        "\"", "“", "”", "'", " ", "\n", ", ", ". ", "said", "kata", "he", "ia", "-nya", "Russia", "Menlu AS", "that ", "bahwa ", "according to ", "menurut ", "the Pentagon",
        "will go", "Article V", "Pasal 5", "of the Mutual Defense Treaty", "applies to", "berlaku untuk", "Senkaku", ": ", "\u200b", "\u202e", "’", "…", "(", ")", "yang ", "under",
    ];

    [Fact]
    public void Broken_text_gives_spans_inside_it_and_evidence_that_can_be_shown()
    {
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Select(Gen.Bool.Select(b => b ? "id" : "en")).Sample((pieces, language) =>
        {
            var text = string.Concat(pieces);
            var reading = Reader.Value.Read(new Document("fuzz", text.Length == 0 ? " " : text, new DocumentDetails(Language: language)));
            var whole = new Span(0, reading.Document.Text.Length);
            foreach (var statement in reading.Statements)
            {
                Assert.True(whole.Contains(statement.Evidence) && whole.Contains(statement.SpeakerSpan));
                Assert.InRange(statement.Evidence.Length, 1, 200);
                Assert.NotEmpty(statement.Speaker);
                Assert.All(statement.Quote, span => Assert.True(whole.Contains(span)));
                Assert.All(statement.Content, span => Assert.True(whole.Contains(span)));
            }

            foreach (var coverage in reading.Coverage)
            {
                Assert.True(whole.Contains(coverage.Evidence) && whole.Contains(coverage.Instrument) && whole.Contains(coverage.AppliesTo));
                Assert.InRange(coverage.Evidence.Length, 1, 200);
            }
        }, iter: 150, threads: 1);
    }

    [Theory]
    [InlineData("en", "the Kremlin said \"we agree\" and ")]
    [InlineData("en", "he said that Russia said that ")]
    [InlineData("id", "\"kami siap,\" kata Kementerian Pertahanan Jepang, ")]
    [InlineData("en", "Article V of the Mutual Defense Treaty applies to Japan and ")]
    public void Time_grows_with_the_length_of_a_sentence(string language, string unit)
    {
        Read(50);
        var small = Math.Max(Read(300), 4);
        var large = Read(1200);

        // Four times the text, and room for a busy machine; squared growth would be sixteen.
        Assert.True(large < small * 11 + 300, $"{small} ms, then {large} ms");

        double Read(int times)
        {
            var analysis = new Analysis();
            new LanguageReader().Read(new Document("long", string.Concat(Enumerable.Repeat(unit, times)) + ".", new DocumentDetails(Language: language)), analysis, LanguageLayers.Words);
            analysis.Language = language;
            var reading = new ArticleReading(analysis);
            new MentionStage().Read(reading);
            var clock = Stopwatch.StartNew();
            Statements.Value.Read(reading);
            Coverage.Value.Read(reading);
            return clock.Elapsed.TotalMilliseconds;
        }
    }
}
