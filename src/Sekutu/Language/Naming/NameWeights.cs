using Sekutu.Language.Encoders;
using Sekutu.Language.Models;

namespace Sekutu.Language.Naming;

/// <summary>The numbers of the name tagger's network, as they lie in a model file.</summary>
internal sealed class NameWeights
{
    /// <summary>Reads them.</summary>
    public NameWeights(ModelFile file)
    {
        Encoder = new EncoderWeights(file);
        Labels = new PackedMatrix(file.Halves("labels"), NameLabels.Width);
        LabelBias = file.Halves("labelbias");
        Steps = file.Halves("steps");
        for (var before = 0; before < NameLabels.Count; before++)
            for (var label = 0; label < NameLabels.Count; label++)
                if (!NameLabels.MayFollow(before, label)) Steps[before * NameLabels.Width + label] = -1e6f;
    }

    /// <summary>What reads the sentence.</summary>
    public EncoderWeights Encoder { get; }

    /// <summary>From the encoder to labels.</summary>
    public PackedMatrix Labels { get; }

    /// <summary>Added to the labels.</summary>
    public float[] LabelBias { get; }

    /// <summary>From a label (row) to the next; what must not follow is far below zero.</summary>
    public float[] Steps { get; }
}
