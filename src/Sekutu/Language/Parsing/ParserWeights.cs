using Sekutu.Language.Encoders;
using Sekutu.Language.Models;

namespace Sekutu.Language.Parsing;

/// <summary>The numbers of the parser's network, as they lie in a model file.</summary>
internal sealed class ParserWeights
{
    /// <summary>Reads them.</summary>
    public ParserWeights(ModelFile file)
    {
        Encoder = new EncoderWeights(file);
        Views = new PackedMatrix(file.Halves("views"), ParserSize.Views);
        ViewBias = file.Halves("viewbias");
        Arcs = new PackedMatrix(file.Halves("arcs"), ParserSize.Arc);
        ArcBias = file.Halves("arcbias");
        RootArc = file.Halves("rootarc");
        Labels = new PackedMatrix(file.Halves("labels"), ParserSize.Relations);
        LabelBias = file.Halves("labelbias");
    }

    /// <summary>What reads the sentence.</summary>
    public EncoderWeights Encoder { get; }

    /// <summary>From the encoder to <see cref="ParserSize.Views"/>.</summary>
    public PackedMatrix Views { get; }

    /// <summary>Added to the views.</summary>
    public float[] ViewBias { get; }

    /// <summary>Dependent against head.</summary>
    public PackedMatrix Arcs { get; }

    /// <summary>A head on its own.</summary>
    public float[] ArcBias { get; }

    /// <summary>The root as a head.</summary>
    public float[] RootArc { get; }

    /// <summary>From a pair of words to relations.</summary>
    public PackedMatrix Labels { get; }

    /// <summary>Added to the relations.</summary>
    public float[] LabelBias { get; }
}
