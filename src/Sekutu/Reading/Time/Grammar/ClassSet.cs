using System.Runtime.CompilerServices;

namespace Sekutu.Reading.Time.Grammar;

/// <summary>A set of up to 256 word classes.</summary>
[InlineArray(4)]
internal struct ClassSet
{
    public const int Capacity = 256;

    private ulong _bits;

    public void Add(int id) => this[id >> 6] |= 1UL << (id & 63);

    public void Add(in ClassSet other)
    {
        for (var i = 0; i < 4; i++) this[i] |= other[i];
    }

    public readonly bool Has(int id) => (this[id >> 6] >> (id & 63) & 1) != 0;

    public readonly bool Meets(in ClassSet other) =>
        ((this[0] & other[0]) | (this[1] & other[1]) | (this[2] & other[2]) | (this[3] & other[3])) != 0;

    public readonly bool IsEmpty => (this[0] | this[1] | this[2] | this[3]) == 0;
}
