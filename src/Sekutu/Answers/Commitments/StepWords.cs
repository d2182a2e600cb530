using System.Collections.Concurrent;
using Sekutu.Knowledge;
using Sekutu.Language.Phrases;
using Sekutu.Text;

namespace Sekutu.Answers.Commitments;

/// <summary>The words by which a language tells a step, from <c>knowledge/LANG/commitment-steps.tsv</c>.</summary>
internal sealed class StepWords
{
    private static readonly ConcurrentDictionary<string, StepWords> Loaded = new(StringComparer.Ordinal);

    private readonly PhraseTable _phrases;

    private StepWords(string language)
    {
        var builder = new PhraseTable.Builder();
        var path = DataFolder.Knowledge(language, "commitment-steps.tsv");
        if (File.Exists(path))
            foreach (var row in TsvFile.Read(path, "step", "words").Rows)
                foreach (var word in row.List("words")) builder.Add(word, (int)Enum.Parse<StepKind>(row["step"].Replace("-", "", StringComparison.Ordinal), ignoreCase: true));
        _phrases = builder.Build();
    }

    /// <summary>Those of a language; empty for one without a list.</summary>
    public static StepWords For(string? language) => Loaded.GetOrAdd(language ?? "", name => new StepWords(name));

    /// <summary>The step that words tell: where several do, the one that stands last in <see cref="StepKind"/>; null where none does.</summary>
    public StepKind? In(ReadOnlySpan<char> words)
    {
        var matches = new List<PhraseMatch>();
        _phrases.FindAll(words, new Span(0, words.Length), matches);
        StepKind? step = null;
        foreach (var match in matches)
            if ((StepKind)_phrases.Value(match.Entry) is var kind && (step is null || kind > step)) step = kind;
        return step;
    }
}
