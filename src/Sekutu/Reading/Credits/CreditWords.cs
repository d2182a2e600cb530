using System.Collections.Concurrent;
using Sekutu.Knowledge;
using Sekutu.Language.Phrases;

namespace Sekutu.Reading.Credits;

/// <summary>How one language credits another outlet (<c>knowledge/LANGUAGE/credits.tsv</c>).</summary>
internal sealed class CreditWords
{
    private static readonly ConcurrentDictionary<string, Lazy<CreditWords>> Loaded = new(StringComparer.Ordinal);

    private CreditWords(string language)
    {
        var (credits, fillers) = (new PhraseTable.Builder(), new PhraseTable.Builder());
        foreach (var row in TsvFile.Read(DataFolder.Knowledge(language, "credits.tsv"), "phrase", "kind", "open").Rows)
        {
            if (row["kind"] == "filler") fillers.Add(row["phrase"], 0);
            else credits.Add(row["phrase"], row["open"] == "yes" ? 1 : 0);
        }

        Credits = credits.Build();
        Fillers = fillers.Build();
    }

    /// <summary>Those of a language, loaded once.</summary>
    public static CreditWords For(string language) => Loaded.GetOrAdd(language, static name => new Lazy<CreditWords>(() => new CreditWords(name))).Value;

    /// <summary>Phrases before an outlet; the value is 1 where a name that no list knows may follow.</summary>
    public PhraseTable Credits { get; }

    /// <summary>What may stand between ("kantor berita").</summary>
    public PhraseTable Fillers { get; }
}
