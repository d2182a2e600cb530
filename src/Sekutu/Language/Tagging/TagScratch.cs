using Sekutu.Language.Models;
using Sekutu.Text;

namespace Sekutu.Language.Tagging;

/// <summary>Working memory of one tagging thread: sums for the words of a sentence, and the partial sums of forms met before.</summary>
internal sealed class TagScratch(int width)
{
    private const int Slots = 16384;
    private const int Parts = 5;
    private readonly FormCache _forms = new(Slots);
    private readonly short[] _parts = new short[Slots * Parts * width];
    private short[] _sums = new short[64 * width];
    private int _count;

    /// <summary>Clusters of the words of the sentence.</summary>
    public int[] Clusters { get; private set; } = new int[64];

    /// <summary>Starts on a sentence of so many words.</summary>
    public void Begin(int words)
    {
        if (Clusters.Length < words)
        {
            Clusters = new int[words * 2];
            _sums = new short[words * 2 * width];
        }

        _count = words;
        _sums.AsSpan(0, words * width).Clear();
    }

    /// <summary>True for a place inside the sentence.</summary>
    public bool Has(int place) => (uint)place < (uint)_count;

    /// <summary>The scores of the labels at a place of the sentence.</summary>
    public Span<short> Sum(int place) => _sums.AsSpan(place * width, width);

    /// <summary>What the form kept in a slot says of the word at a distance, -2 to 2.</summary>
    public Span<short> Part(int slot, int distance) => _parts.AsSpan((slot * Parts + distance + 2) * width, width);

    /// <summary>The slot of a form; false where it holds another one and must be filled.</summary>
    public bool Find(ReadOnlySpan<char> form, TagFeatures.Setting setting, int scheme, out int slot) =>
        _forms.Find(WordHash.Combine(WordHash.Exact(form), (ulong)((int)setting + scheme * 4 + 1)), out slot);
}
