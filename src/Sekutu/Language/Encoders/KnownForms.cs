using Sekutu.Language.Models;
using Sekutu.Text;

namespace Sekutu.Language.Encoders;

/// <summary>What forms say of the gates of the first layer: kept for forms met before, worked out together for the new ones of a sentence.</summary>
/// <remarks>
/// Sums are rows of <see cref="Kept"/>: the form's own gates, then those of the next word read onwards and of the last one read backwards. Half of their bits are
/// kept, those of new forms too, so that a form says the same whenever it is met.
/// </remarks>
internal sealed class KnownForms(EncoderWeights weights, int mostWords)
{
    /// <summary>Length of the sums of a form.</summary>
    public const int Kept = 2 * EncoderSize.Gates;

    private const int Slots = 8192;
    private const int Input = EncoderSize.Form;
    private readonly FormCache _forms = new(Slots);
    private readonly ushort[] _kept = new ushort[Slots * Kept];
    private readonly int[] _places = new int[mostWords];
    private readonly int[] _newSlots = new int[mostWords];
    private readonly float[] _newInputs = new float[mostWords * Input];
    private readonly float[] _newSums = new float[mostWords * Kept];
    private readonly ushort[] _newKept = new ushort[mostWords * Kept];
    private int _new;

    /// <summary>Looks up the forms of the words <c>[first, end)</c>.</summary>
    public void Find(Analysis analysis, int first, int end)
    {
        var caseless = WordShape.IsCaseless(analysis, first, end);
        KeepNew();
        for (var i = first; i < end; i++)
        {
            var form = analysis.Form(i);
            // A form may lie at a place whose sums are still to be worked out, with this sentence's other new ones.
            var known = _forms.Find(WordHash.Combine(WordHash.Exact(form), caseless ? 2u : 1u), out var slot);
            var place = known ? _newSlots.AsSpan(0, _new).LastIndexOf(slot) : New(slot, form, caseless);
            _places[i - first] = place >= 0 ? ~place : slot;
        }

        var sums = _newSums.AsSpan(0, _new * Kept);
        sums.Clear();
        weights.Forms.MultiplyAdd(_newInputs, Input, sums, _new);
        Bfloat.Pack(sums, _newKept);
    }

    /// <summary>The sums of a word of those looked up last, by its place among them.</summary>
    public ReadOnlySpan<ushort> Sums(int place) =>
        _places[place] is >= 0 and var slot ? _kept.AsSpan(slot * Kept, Kept) : _newKept.AsSpan(~_places[place] * Kept, Kept);

    private int New(int slot, ReadOnlySpan<char> form, bool caseless)
    {
        Describe(form, caseless, _newInputs.AsSpan(_new * Input, Input));
        _newSlots[_new] = slot;
        return _new++;
    }

    // Only now, before the next sentence: a new form may take the place of another one of its own sentence.
    private void KeepNew()
    {
        for (var n = 0; n < _new; n++) _newKept.AsSpan(n * Kept, Kept).CopyTo(_kept.AsSpan(_newSlots[n] * Kept));
        _new = 0;
    }

    private void Describe(ReadOnlySpan<char> form, bool caseless, Span<float> input)
    {
        var row = weights.Rows.Find(EncoderFeatures.Word(form));
        var scale = weights.WordScales[row];
        for (var k = 0; k < EncoderSize.Word; k++) input[k] = scale * weights.Words[row * EncoderSize.Word + k];
        var part = input[EncoderSize.Word..];
        part.Clear();
        Span<int> rows = stackalloc int[EncoderFeatures.MostParts];
        foreach (var at in rows[..EncoderFeatures.Parts(form, caseless, weights.Lexicon, rows)])
            Matrix.Add(weights.Parts.AsSpan(at * EncoderSize.Part, EncoderSize.Part), part);
    }
}
