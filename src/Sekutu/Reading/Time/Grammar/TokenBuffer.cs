namespace Sekutu.Reading.Time.Grammar;

/// <summary>A growing array of tokens that is used again.</summary>
internal sealed class TokenBuffer
{
    private TimeToken[] _items = new TimeToken[1024];

    public int Count { get; private set; }

    public ref TimeToken this[int index] => ref _items[index];

    public ref TimeToken Last => ref _items[Count - 1];

    public void Clear() => Count = 0;

    public void Add(in TimeToken token)
    {
        if (Count == _items.Length) Array.Resize(ref _items, Count * 2);
        _items[Count++] = token;
    }
}
