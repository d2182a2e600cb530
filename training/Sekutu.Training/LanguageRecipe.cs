using Sekutu.Training.Corpora;
using Sekutu.Training.Encoders;

namespace Sekutu.Training;

/// <summary>A part of a corpus and the number of the scheme that it is annotated in.</summary>
internal sealed record CorpusPart(string Corpus, string Section, int Scheme)
{
    public string File => $"{Corpus}-{Section}";
}

/// <summary>What a language's models learn from and how long.</summary>
/// <param name="Language">Name of its folder under knowledge/.</param>
/// <param name="TreeSchemes">Names of the annotation schemes of trees and tags; the first is the language's own.</param>
/// <param name="TreeTrain">Treebanks to learn from.</param>
/// <param name="TreeTest">Treebanks to measure on.</param>
/// <param name="NameTrain">Name corpora to learn from; scheme 0 is the language's own.</param>
/// <param name="NameTest">Name corpora to measure on, each in its own scheme or scheme 0.</param>
/// <param name="VectorEpochs">Times that the raw news is gone through.</param>
/// <param name="LeastCount">Rarest word that gets a vector from raw news.</param>
/// <param name="PretrainWords">Words of raw news that the encoder reads before it learns from treebanks.</param>
/// <param name="TreeEpochs">Times that the treebanks are gone through.</param>
/// <param name="TreeNoise">What is left out at random while trees are learned.</param>
/// <param name="NameLayers">Layers of the network of names.</param>
/// <param name="NameEpochs">Times that the name corpora are gone through.</param>
/// <param name="NameNoise">What is left out at random while names are learned; English web text is full of words met once.</param>
/// <param name="NamesLexicon">Whether names are given to the network as a lexicon too: <see cref="Naming.LexiconMaker"/>.</param>
internal sealed record LanguageRecipe(
    string Language,
    string[] TreeSchemes,
    CorpusPart[] TreeTrain,
    CorpusPart[] TreeTest,
    CorpusPart[] NameTrain,
    CorpusPart[] NameTest,
    int VectorEpochs,
    int LeastCount,
    int PretrainWords,
    int TreeEpochs,
    EncoderNoise TreeNoise,
    int NameLayers,
    int NameEpochs,
    EncoderNoise NameNoise,
    bool NamesLexicon)
{
    /// <summary>The languages of Sekutu.</summary>
    public static readonly LanguageRecipe[] All =
    [
        new(
            "id",
            ["csui", "gsd217", "gsd21"],
            [new("id_csui", "train", 0), new("id_gsd217", "dev", 1), new("id_gsd21", "train", 2)],
            [new("id_csui", "dev", 0), new("id_gsd217", "dev", 1), new("id_gsd21", "dev", 2)],
            [new("id_idnernews2k", "train", 0), new("id_nerui", "train", 0), new("id_nerugm", "train", 1), new("id_nergrit", "train", 2)],
            [new("id_idnernews2k", "dev", 0), new("id_nerui", "dev", 0), new("id_nerugm", "dev", 1), new("id_nergrit", "dev", 2)],
            VectorEpochs: 10,
            LeastCount: 4,
            PretrainWords: 12_000_000,
            TreeEpochs: 16,
            TreeNoise: new EncoderNoise(0.25f, 0.25f, 0.2f, 0.25f),
            NameLayers: 2,
            NameEpochs: 10,
            NameNoise: new EncoderNoise(0.3f, 0, 0.25f, 0.3f),
            NamesLexicon: false),
        new(
            "en",
            ["ud"],
            [new("en_ewt", "train", 0), new("en_gum", "train", 0)],
            [new("en_ewt", "dev", 0), new("en_gum", "dev", 0)],
            [
                new("en_unerewt", "train", 0), new("en_gumsilver", "train", 2), new("en_wikigold", "train", 0), new("en_crossner_politics", "train", 1),
                new("en_crossner_other", "train", 1),
            ],
            [
                new("en_unerewt", "dev", 0), new("en_gumsilver", "dev", 2), new("en_gumsilver", "dev", 0), new("en_wikigold", "dev", 0), new("en_crossner_politics", "dev", 1),
                new("en_re3d", "dev", 0),
            ],
            VectorEpochs: 4,
            LeastCount: 6,
            PretrainWords: 6_000_000,
            TreeEpochs: 12,
            TreeNoise: new EncoderNoise(0.2f, 0, 0.15f, 0.2f),
            NameLayers: 3,
            NameEpochs: 20,
            NameNoise: new EncoderNoise(0.6f, 0.5f, 0.25f, 0.3f),
            NamesLexicon: true),
    ];

    /// <summary>Number of schemes of the name corpora.</summary>
    public int NameSchemes => NameTrain.Max(part => part.Scheme) + 1;

    /// <summary>True where something is learned from that is measured on too, so that a second model must be measured.</summary>
    public bool NeedsHeldOut => TreeTrain.Any(part => part.Section == "dev");

    /// <summary>
    /// Sentences that a model made for measuring must not have seen: every second one of the dev part that is learned from. The same text stands
    /// in two schemes, so that both are held out by number.
    /// </summary>
    public bool IsHeldOut(GoldTree tree) => NeedsHeldOut && tree.Id.StartsWith("dev-s", StringComparison.Ordinal) && int.Parse(tree.Id["dev-s".Length..]) % 2 == 0;
}
