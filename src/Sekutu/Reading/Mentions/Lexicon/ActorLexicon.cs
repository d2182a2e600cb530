using System.Collections.Concurrent;
using Sekutu.Language.Phrases;

namespace Sekutu.Reading.Mentions.Lexicon;

/// <summary>All phrases by which a language names actors, in one table.</summary>
/// <remarks>Immutable once built; loaded once a language.</remarks>
internal sealed class ActorLexicon
{
    private static readonly ConcurrentDictionary<string, Lazy<ActorLexicon>> Loaded = new(StringComparer.Ordinal);

    private readonly ActorWord[] _words;

    internal ActorLexicon(PhraseTable table, ActorWord[] words, SmallWords small)
    {
        Table = table;
        _words = words;
        Small = small;
    }

    /// <summary>The phrases; values are indices of words.</summary>
    public PhraseTable Table { get; }

    /// <summary>The small words that link phrases.</summary>
    public SmallWords Small { get; }

    /// <summary>The lexicon of a language.</summary>
    public static ActorLexicon For(string language) =>
        Loaded.GetOrAdd(language, static name => new Lazy<ActorLexicon>(() => ActorLexiconBuilder.Build(name))).Value;

    /// <summary>The word of a match: the first entry of the phrase.</summary>
    public ActorWord Word(PhraseMatch match) => _words[Table.Value(match.Entry)];
}
