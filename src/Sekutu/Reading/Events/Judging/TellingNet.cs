using System.Collections.Concurrent;
using Sekutu.Language;
using Sekutu.Language.Encoders;
using Sekutu.Language.Models;

namespace Sekutu.Reading.Events.Judging;

/// <summary>A gated network, begun from that of the trees, that was taught by annotated articles which words tell an event, how it stands and who takes part.</summary>
/// <remarks>It sees the words of the sentence and their tags alone, neither trees nor lists. Safe for several threads.</remarks>
internal sealed class TellingNet
{
    /// <summary>
    /// Length of what it says of a word: the scores of <see cref="EventModel.TriggerClasses"/>, those of <see cref="EventModel.StatusClasses"/>, nothing up to
    /// <see cref="Teller"/>, then what <see cref="RoleLayer"/> makes of it as the word that tells and as one that is named.
    /// </summary>
    public const int Width = Named + RoleLayer.Units;

    /// <summary>Where the scores of how an act stands begin.</summary>
    public const int Standing = EventModel.TriggerClasses;

    /// <summary>Where what is said of the word as the one that tells begins.</summary>
    public const int Teller = 32;

    /// <summary>Where what is said of the word as one that is named begins.</summary>
    public const int Named = Teller + RoleLayer.Units;

    /// <summary>Layers of the encoder.</summary>
    public const int Layers = 2;

    /// <summary>Longest stretch read at once.</summary>
    public const int MostWords = 160;

    private readonly EncoderWeights _weights;
    private readonly PackedMatrix _answers;
    private readonly float[] _bias;
    private readonly ConcurrentBag<Encoder> _encoders = [];

    /// <param name="file">The model of events.</param>
    public TellingNet(ModelFile file)
    {
        _weights = new EncoderWeights(file);
        _answers = new PackedMatrix(file.Halves("answers"), Width);
        _bias = file.Halves("answerbias");
        Roles = new RoleLayer(file);
    }

    /// <summary>Judges who takes part, by two rows of answers.</summary>
    public RoleLayer Roles { get; }

    /// <summary>Reads the words <c>[first, end)</c> of a sentence, whose tags are those of its tree.</summary>
    /// <param name="analysis">The words.</param>
    /// <param name="first">The first word.</param>
    /// <param name="end">The word after the last.</param>
    /// <param name="answers">Receives a row of <see cref="Width"/> scores for each word.</param>
    public void Read(Analysis analysis, int first, int end, Span<float> answers)
    {
        if (!_encoders.TryTake(out var encoder))
        {
            encoder = new Encoder(_weights, MostWords);
            encoder.UseScheme(0);
        }

        for (var from = first; from < end; from += MostWords)
        {
            var count = Math.Min(end, from + MostWords) - from;
            encoder.Read(analysis, from, from + count);
            var rows = answers.Slice((from - first) * Width, count * Width);
            for (var i = 0; i < count; i++) _bias.CopyTo(rows[(i * Width)..]);
            _answers.MultiplyAdd(encoder.Output, EncoderSize.State, rows, count);
        }

        _encoders.Add(encoder);
    }
}
