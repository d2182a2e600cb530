using Sekutu.Language.Models;

namespace Sekutu.Language.Encoders;

/// <summary>What is known of word forms beyond their vectors: kinds of names that a word is part of. Part of a model; may be empty.</summary>
internal sealed class FormLexicon(ulong[] keys, byte[] kinds)
{
    private readonly RowTable _rows = new(keys);

    /// <summary>A lexicon without words.</summary>
    public static FormLexicon Empty { get; } = new([], []);

    /// <summary>That of a model.</summary>
    public static FormLexicon Of(ModelFile file) => file.Has("lexicon") ? new(file.Array<ulong>("lexicon"), file.Array<byte>("lexiconkinds")) : Empty;

    /// <summary>The kinds of a form by its key, one bit for each; 0 where nothing is known.</summary>
    public byte Kinds(ulong key)
    {
        var row = _rows.Find(key);
        return row == 0 ? (byte)0 : kinds[row - 1];
    }

    /// <summary>Writes it into a model.</summary>
    public void Save(ModelFile.Writer writer)
    {
        if (keys.Length > 0) writer.Add<ulong>("lexicon", keys).Add<byte>("lexiconkinds", kinds);
    }
}
