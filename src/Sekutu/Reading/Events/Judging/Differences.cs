namespace Sekutu.Reading.Events.Judging;

/// <summary>Rising numbers on disk: the difference to the number before, seven bits a byte, the last byte of each marked.</summary>
internal static class Differences
{
    private const byte Last = 0x80;

    /// <summary>Packs numbers that rise.</summary>
    public static byte[] Pack(IEnumerable<uint> numbers)
    {
        var bytes = new List<byte>();
        var before = 0u;
        foreach (var number in numbers)
        {
            var rest = number - before;
            for (; rest >= Last; rest >>= 7) bytes.Add((byte)(rest & 0x7F));
            bytes.Add((byte)(rest | Last));
            before = number;
        }

        return [.. bytes];
    }

    /// <summary>The numbers that were packed.</summary>
    public static List<uint> Unpack(ReadOnlySpan<byte> bytes)
    {
        var numbers = new List<uint>();
        var (number, shift) = (0u, 0);
        foreach (var part in bytes)
        {
            number += (uint)(part & 0x7F) << shift;
            shift += 7;
            if ((part & Last) == 0) continue;
            numbers.Add(number);
            shift = 0;
        }

        return numbers;
    }
}
