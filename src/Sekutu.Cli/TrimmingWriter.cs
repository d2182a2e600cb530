using System.Text;

namespace Sekutu.Cli;

/// <summary>Drops blanks at the ends of lines, which layout leaves behind and which nobody wants in a file.</summary>
internal sealed class TrimmingWriter(TextWriter inner) : TextWriter
{
    private int _blanks;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        switch (value)
        {
            case ' ':
                _blanks++;
                return;
            case '\r' or '\n':
                _blanks = 0;
                break;
            default:
                for (; _blanks > 0; _blanks--) inner.Write(' ');
                break;
        }

        inner.Write(value);
    }

    public override void Flush() => inner.Flush();
}
