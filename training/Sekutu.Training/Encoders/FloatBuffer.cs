namespace Sekutu.Training.Encoders;

/// <summary>A growing array that is used again and again.</summary>
internal sealed class FloatBuffer
{
    private float[] _values = [];

    public Span<float> Of(int length)
    {
        if (_values.Length < length) _values = new float[length + length / 4];
        return _values.AsSpan(0, length);
    }

    public Span<float> Clear(int length)
    {
        var span = Of(length);
        span.Clear();
        return span;
    }
}
