namespace Sekutu.Language.Encoders;

/// <summary>The measures of the networks that read a sentence, the same for every language and use.</summary>
internal static class EncoderSize
{
    /// <summary>Vector of a word.</summary>
    public const int Word = 64;

    /// <summary>Vector of its beginnings, endings and shape.</summary>
    public const int Part = 32;

    /// <summary>Vector of its tag, and of the annotation scheme.</summary>
    public const int Tag = 16;

    /// <summary>All that is known of a form alone.</summary>
    public const int Form = Word + Part;

    /// <summary>All that is known of a word alone.</summary>
    public const int Input = Form + Tag;

    /// <summary>Units of one direction of a layer.</summary>
    public const int Units = 64;

    /// <summary>What a layer says of a word: both directions.</summary>
    public const int State = 2 * Units;

    /// <summary>Gates of a layer: candidate, forget and output gate of either direction.</summary>
    public const int Gates = 6 * Units;
}
