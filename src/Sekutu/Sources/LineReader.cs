namespace Sekutu.Sources;

/// <summary>Gives a stream line by line as bytes; a line over the limit is skipped without being held.</summary>
internal sealed class LineReader(Stream stream, int limit)
{
    private readonly byte[] _chunk = new byte[1 << 16];
    private byte[] _line = new byte[1 << 14];
    private int _at;
    private int _filled;
    private bool _first = true;

    /// <summary>The line just given was over the limit; its bytes are not to be used.</summary>
    public bool Overlong { get; private set; }

    /// <summary>The next line without its end, copied; null after the last.</summary>
    public ReadOnlyMemory<byte>? Next()
    {
        Overlong = false;
        var length = 0;
        var any = false;
        while (true)
        {
            if (_at == _filled)
            {
                _filled = stream.Read(_chunk, 0, _chunk.Length);
                _at = 0;
                if (_filled == 0) return any ? new ReadOnlyMemory<byte>(Take(length)) : default(ReadOnlyMemory<byte>?);
                if (_first && _chunk.AsSpan(0, _filled).StartsWith("\uFEFF"u8)) _at = 3;
                _first = false;
            }

            any = true;
            var rest = _chunk.AsSpan(_at, _filled - _at);
            var end = rest.IndexOf((byte)'\n');
            var piece = end < 0 ? rest : rest[..end];
            if (length + piece.Length > limit) Overlong = true;
            if (!Overlong)
            {
                if (length + piece.Length > _line.Length) Array.Resize(ref _line, Math.Max(_line.Length * 2, length + piece.Length));
                piece.CopyTo(_line.AsSpan(length));
                length += piece.Length;
            }

            _at += piece.Length;
            if (end < 0) continue;
            _at++;
            return Take(length);
        }
    }

    private byte[] Take(int length)
    {
        if (Overlong) return [];
        if (length > 0 && _line[length - 1] == '\r') length--;
        return _line.AsSpan(0, length).ToArray();
    }
}
