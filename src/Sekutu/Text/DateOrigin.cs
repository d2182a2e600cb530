namespace Sekutu.Text;

/// <summary>What a publication date was read from, best first.</summary>
public enum DateOrigin
{
    /// <summary>A field of the input ("published" of a JSON line).</summary>
    Input,

    /// <summary>The page's own metadata.</summary>
    Page,

    /// <summary>A date in the text, such as "Rabu (11/1/2023)" in the lead.</summary>
    Text,
}
