using System.Globalization;
using System.Text;
using Sekutu.Answers.Commitments;
using Sekutu.Record.Adding;
using Sekutu.Sources;
using Sekutu.Tests.Record;
using Sekutu.Tests.Support;

namespace Sekutu.Tests.Specs;

/// <summary>Every example of <c>specs/record/commitments.md</c>, read and put on record, has the commitments that it says.</summary>
public sealed class CommitmentSpecTests
{
    private static readonly DateOnly Today = new(2026, 12, 31);

    [Fact]
    public void Every_example_has_its_commitments()
    {
        var faults = new List<string>();
        foreach (var example in SpecExample.In(Path.Combine(RepositoryRoot.Path, "specs", "record", "commitments.md"), "specs/record/commitments.md"))
        {
            using var record = new RecordFixture();
            foreach (var article in example.Articles)
                record.Add((new FoundDocument(article, new Original(article.Id, "text/plain", Encoding.UTF8.GetBytes(article.Text))), ReadArticle.From(SharedReader.Instance.Read(article))));
            var found = new CommitmentLedger(record.Events, record.Questions.Tellings).Of(record.Events, Today).Select(Row).DefaultIfEmpty("no commitments").ToList();
            foreach (var missing in example.Expected.Except(found)) faults.Add($"{example.File}:{example.Line}: missing {missing}");
            foreach (var extra in found.Except(example.Expected)) faults.Add($"{example.File}:{example.Line}: unexpected {extra}");
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static string Row(Commitment c)
    {
        var e = c.Event;
        var parties = $"{string.Join(',', e.Sources)} > {(e.Targets.Count == 0 ? "-" : string.Join(',', e.Targets))}";
        var steps = string.Join(", ", c.Steps.Select(s => $"{s.Kind.ToString().ToLowerInvariant()} {(s.Day is { } day ? DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "-")}"));
        return $"commitment {e.Type} {parties} | {c.State.ToString().ToLowerInvariant()} | {(c.By is { } by ? $"{by}" : "-")} | {steps}";
    }
}
