using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace Sekutu.Language.Models;

/// <summary>A model on disk: named arrays of plain numbers, little endian, read in one go.</summary>
/// <remarks>
/// Layout: the eight bytes <c>SKTMODEL</c>, the length of the rest unpacked (int32), then the rest packed by Deflate: for each array its name (length byte,
/// ASCII), its length in bytes (int32) and the bytes.
/// </remarks>
internal sealed class ModelFile
{
    // Deflate packs no better.
    private const long MostPacked = 1032;

    private static readonly byte[] Magic = "SKTMODEL"u8.ToArray();
    private readonly byte[] _bytes;
    private readonly Dictionary<string, (int Start, int Length)> _arrays = new(StringComparer.Ordinal);
    private readonly string _name;

    private ModelFile(string path)
    {
        _name = Path.GetFileName(path);
        _bytes = Unpacked(path);
        for (var at = 0; at < _bytes.Length;)
        {
            var nameLength = _bytes[at++];
            if (at + nameLength + sizeof(int) > _bytes.Length) throw Broken();
            var name = Encoding.ASCII.GetString(_bytes, at, nameLength);
            at += nameLength;
            var length = BitConverter.ToInt32(_bytes, at);
            at += sizeof(int);
            if (length < 0 || length > _bytes.Length - at) throw Broken();
            _arrays.Add(name, (at, length));
            at += length;
        }
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="MessageException">There is no such file, or it is no model.</exception>
    public static ModelFile Load(string path)
    {
        if (!File.Exists(path)) throw new MessageException(ModelMessages.Missing(Path.GetFileName(path)));
        return new ModelFile(path);
    }

    /// <summary>True where the model has such an array.</summary>
    public bool Has(string name) => _arrays.ContainsKey(name);

    /// <summary>An array, copied out.</summary>
    public T[] Array<T>(string name)
        where T : unmanaged
        => _arrays.TryGetValue(name, out var place) ? MemoryMarshal.Cast<byte, T>(_bytes.AsSpan(place.Start, place.Length)).ToArray() : throw Broken();

    /// <summary>An array of 16-bit floats, widened.</summary>
    public float[] Halves(string name) => System.Array.ConvertAll(Array<Half>(name), half => (float)half);

    /// <summary>A single number.</summary>
    public T Value<T>(string name)
        where T : unmanaged
        => Array<T>(name)[0];

    /// <summary>Words parted by line feeds.</summary>
    public string[] Names(string name) => Encoding.UTF8.GetString(Array<byte>(name)).Split('\n');

    private byte[] Unpacked(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> head = stackalloc byte[Magic.Length + sizeof(int)];
        if (file.ReadAtLeast(head, head.Length, false) < head.Length || !head.StartsWith(Magic)) throw Broken();
        var length = BitConverter.ToInt32(head[Magic.Length..]);
        if (length < 0 || length > file.Length * MostPacked) throw Broken();
        var bytes = new byte[length];
        using var packed = new DeflateStream(file, CompressionMode.Decompress);
        try
        {
            if (packed.ReadAtLeast(bytes, length, false) < length || packed.ReadByte() >= 0) throw Broken();
        }
        catch (InvalidDataException)
        {
            throw Broken();
        }

        return bytes;
    }

    private MessageException Broken() => new(ModelMessages.Broken(_name));

    /// <summary>Writes a model; the file is made when the writer is disposed of.</summary>
    public sealed class Writer : IDisposable
    {
        private readonly MemoryStream _bytes = new();
        private readonly BinaryWriter _writer;
        private readonly string _path;

        /// <param name="path">Where it is written.</param>
        public Writer(string path)
        {
            _path = path;
            _writer = new BinaryWriter(_bytes);
        }

        /// <summary>Adds an array.</summary>
        public Writer Add<T>(string name, ReadOnlySpan<T> values)
            where T : unmanaged
        {
            var bytes = MemoryMarshal.AsBytes(values);
            _writer.Write((byte)name.Length);
            _writer.Write(Encoding.ASCII.GetBytes(name));
            _writer.Write(bytes.Length);
            _writer.Write(bytes);
            return this;
        }

        /// <summary>Adds an array as 16-bit floats.</summary>
        public Writer AddHalves(string name, float[] values) => Add<Half>(name, System.Array.ConvertAll(values, value => (Half)value));

        /// <summary>Adds a single number.</summary>
        public Writer Add<T>(string name, T value)
            where T : unmanaged
            => Add<T>(name, [value]);

        /// <summary>Adds words; none may hold a line feed.</summary>
        public Writer Add(string name, IEnumerable<string> words) => Add<byte>(name, Encoding.UTF8.GetBytes(string.Join('\n', words)));

        /// <inheritdoc/>
        public void Dispose()
        {
            var bytes = _bytes.ToArray();
            _writer.Dispose();
            using var file = File.Create(_path);
            file.Write(Magic);
            file.Write(BitConverter.GetBytes(bytes.Length));
            using var packed = new DeflateStream(file, CompressionLevel.SmallestSize);
            packed.Write(bytes);
        }
    }
}
