using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sekutu.Registry.Obligations;

namespace Sekutu.Answers.Formats;

/// <summary>The findings of a case as one line of JSON: <c>{id, findings: [{instrument, article, party, owed_to, covered, obligation, binding, domain_basis?, why: [{step, result, fact, source}]}]}</c>.</summary>
/// <remarks><c>covered</c> is true, false, "disputed" or "unknown"; <c>result</c> is yes, no, disputed or unknown.</remarks>
public static class ObligationJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One case as one line, without a line break.</summary>
    public static string Line(string id, IEnumerable<Finding> findings, ReasonWords words)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(words);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteStartArray("findings");
            foreach (var finding in findings) Write(json, finding, words);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Write(Utf8JsonWriter json, Finding finding, ReasonWords words)
    {
        json.WriteStartObject();
        json.WriteString("instrument", finding.Instrument.Id);
        json.WriteString("article", finding.Article);
        json.WriteString("party", finding.Party);
        json.WriteString("owed_to", finding.OwedTo);
        if (finding.Covered is Covered.True or Covered.False) json.WriteBoolean("covered", finding.Covered == Covered.True);
        else json.WriteString("covered", finding.Covered == Covered.Disputed ? "disputed" : "unknown");
        json.WriteString("obligation", finding.Nature);
        json.WriteString("binding", finding.Instrument.Binding.ToString().ToLowerInvariant());
        if (finding.DomainBasis is { } basis) json.WriteString("domain_basis", basis);
        json.WriteStartArray("why");
        foreach (var step in finding.Why)
        {
            json.WriteStartObject();
            json.WriteString("step", step.Kind);
            json.WriteString("result", step.Answer switch { Covered.True => "yes", Covered.False => "no", Covered.Disputed => "disputed", _ => "unknown" });
            json.WriteString("fact", words.Say(step));
            json.WriteString("source", step.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
