using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Sekutu.Language.Encoders;
using Sekutu.Language.Models;

namespace Sekutu.Language.Parsing;

/// <summary>Working memory of one parsing thread, and the scoring of arcs and relations in it.</summary>
internal sealed class ParserScratch(ParserWeights weights)
{
    private readonly float[] _views = new float[TreeParser.MostWords * ParserSize.Views];
    private readonly float[] _wanted = new float[TreeParser.MostWords * Math.Max(ParserSize.Arc, ParserSize.Label)];
    private readonly float[] _relations = new float[TreeParser.MostWords * ParserSize.Relations];
    private readonly float[] _scores = new float[TreeParser.MostWords * (TreeParser.MostWords + 1)];
    private readonly int[] _heads = new int[TreeParser.MostWords];
    private readonly ProjectiveDecoder _decoder = new();

    public Encoder Encoder { get; } = new(weights.Encoder, TreeParser.MostWords);

    /// <summary>Scores every word against every head, from what the encoder read last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void ScoreArcs(int count)
    {
        var views = _views.AsSpan(0, count * ParserSize.Views);
        for (var i = 0; i < count; i++) weights.ViewBias.CopyTo(views[(i * ParserSize.Views)..]);
        weights.Views.MultiplyAdd(Encoder.Output, EncoderSize.State, views, count);
        for (var i = 0; i < count; i++)
        {
            Bend(views.Slice(i * ParserSize.Views, 2 * ParserSize.Arc));
            weights.ArcBias.CopyTo(_wanted.AsSpan(i * ParserSize.Arc));
        }

        weights.Arcs.MultiplyAdd(views, ParserSize.Views, _wanted, count);
        for (var d = 0; d < count; d++)
        {
            var wanted = _wanted.AsSpan(d * ParserSize.Arc, ParserSize.Arc);
            var distances = views.Slice(d * ParserSize.Views + ParserSize.Distances, ParserSize.Distance);
            var scores = _scores.AsSpan(d * (count + 1), count + 1);
            scores[0] = Matrix.Dot(wanted, weights.RootArc) + distances[0];
            for (var h = 0; h < count; h++)
                scores[h + 1] = Matrix.Dot(wanted, views.Slice(h * ParserSize.Views + ParserSize.Arc, ParserSize.Arc)) + distances[ParserSize.DistanceClass(h - d)];
        }
    }

    /// <summary>The heads of the best tree by the scores, -1 for the root.</summary>
    public ReadOnlySpan<int> BestHeads(int count)
    {
        var heads = _heads.AsSpan(0, count);
        _decoder.Decode(_scores.AsSpan(0, count * (count + 1)), heads);
        return heads;
    }

    /// <summary>Scores the relations of all words to the heads found last.</summary>
    public void ScoreRelations(int count)
    {
        var hidden = _wanted.AsSpan(0, count * ParserSize.Label);
        for (var i = 0; i < count; i++)
        {
            var own = hidden.Slice(i * ParserSize.Label, ParserSize.Label);
            _views.AsSpan(i * ParserSize.Views + ParserSize.AsDependent, ParserSize.Label).CopyTo(own);
            if (_heads[i] >= 0) Matrix.Add(_views.AsSpan(_heads[i] * ParserSize.Views + ParserSize.AsHead, ParserSize.Label), own);
            weights.LabelBias.CopyTo(_relations.AsSpan(i * ParserSize.Relations));
        }

        Bend(hidden);
        weights.Labels.MultiplyAdd(hidden, ParserSize.Label, _relations, count);
    }

    /// <summary>The best tag of a word, from what the encoder knows of its sentence.</summary>
    public Upos BestTag(int word)
    {
        var scores = _views.AsSpan(word * ParserSize.Views + ParserSize.TagScores, (int)Upos.X);
        var best = 0;
        for (var tag = 1; tag < scores.Length; tag++)
            if (scores[tag] > scores[best]) best = tag;
        return (Upos)(best + 1);
    }

    /// <summary>The best relation of a word to its head.</summary>
    public Relation BestRelation(int word)
    {
        if (_heads[word] < 0) return Relation.Root;
        var scores = _relations.AsSpan(word * ParserSize.Relations, ParserSize.Relations);
        var best = 0;
        for (var label = 1; label < (int)Relation.Xcomp; label++)
            if (scores[label] > scores[best] && label + 1 != (int)Relation.Root) best = label;
        return (Relation)(best + 1);
    }

    /// <summary>Leaves what is above zero and lets a tenth of what is below through.</summary>
    public static void Bend(Span<float> values)
    {
        var all = MemoryMarshal.Cast<float, Vector<float>>(values);
        var slope = new Vector<float>(0.1f);
        for (var i = 0; i < all.Length; i++) all[i] = Vector.Max(all[i], all[i] * slope);
    }
}
