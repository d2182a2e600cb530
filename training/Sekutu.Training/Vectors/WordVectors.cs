using System.Text;

namespace Sekutu.Training.Vectors;

/// <summary>Vectors of the frequent words of a language, learned from raw news; an intermediate product, kept between runs.</summary>
internal sealed class WordVectors(string[] words, float[] values, int size)
{
    public string[] Words { get; } = words;

    public int Size { get; } = size;

    public Span<float> this[int word] => values.AsSpan(word * Size, Size);

    public void Save(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var writer = new BinaryWriter(File.Create(path), Encoding.UTF8);
        writer.Write(Words.Length);
        writer.Write(Size);
        foreach (var word in Words) writer.Write(word);
        foreach (var value in values) writer.Write(value);
    }

    public static WordVectors Load(string path)
    {
        using var reader = new BinaryReader(File.OpenRead(path), Encoding.UTF8);
        var words = new string[reader.ReadInt32()];
        var size = reader.ReadInt32();
        for (var i = 0; i < words.Length; i++) words[i] = reader.ReadString();
        var values = new float[words.Length * size];
        for (var i = 0; i < values.Length; i++) values[i] = reader.ReadSingle();
        return new WordVectors(words, values, size);
    }
}
