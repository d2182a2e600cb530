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
        Views = file.Halves("views");
        ViewBias = file.Halves("viewbias");
        Arcs = file.Halves("arcs");
        ArcBias = file.Halves("arcbias");
        RootArc = file.Halves("rootarc");
        Labels = file.Halves("labels");
        LabelBias = file.Halves("labelbias");
    }

    /// <summary>What reads the sentence.</summary>
    public EncoderWeights Encoder { get; }

    /// <summary>From the encoder to <see cref="ParserSize.Views"/>.</summary>
    public float[] Views { get; }

    /// <summary>Added to the views.</summary>
    public float[] ViewBias { get; }

    /// <summary>Dependent against head.</summary>
    public float[] Arcs { get; }

    /// <summary>A head on its own.</summary>
    public float[] ArcBias { get; }

    /// <summary>The root as a head.</summary>
    public float[] RootArc { get; }

    /// <summary>From a pair of words to relations.</summary>
    public float[] Labels { get; }

    /// <summary>Added to the relations.</summary>
    public float[] LabelBias { get; }
}
