namespace Sekutu.Language.Parsing;

/// <summary>The measures of the parser beyond its encoder.</summary>
internal static class ParserSize
{
    /// <summary>Vector of a word as a head or dependent.</summary>
    public const int Arc = 64;

    /// <summary>Vector of a word as a head or dependent, for the relation.</summary>
    public const int Label = 64;

    /// <summary>Classes of distance between a word and its head, padded.</summary>
    public const int Distance = 16;

    /// <summary>Tags, padded.</summary>
    public const int Tags = 32;

    /// <summary>Everything drawn from the last layer: dependent, head, both for the relation, distances, tags.</summary>
    public const int Views = 2 * Arc + 2 * Label + Distance + Tags;

    /// <summary>Where in the views a word as dependent begins, for the relation.</summary>
    public const int AsDependent = 2 * Arc;

    /// <summary>Where in the views a word as head begins, for the relation.</summary>
    public const int AsHead = AsDependent + Label;

    /// <summary>Where in the views the distances begin.</summary>
    public const int Distances = AsHead + Label;

    /// <summary>Where in the views the scores of the tags begin; the n-th is that of the tag with number n + 1.</summary>
    public const int TagScores = Distances + Distance;

    /// <summary>Relations, padded.</summary>
    public const int Relations = 48;

    /// <summary>The class of a distance from a word to its head (head minus word); class 0 is the root.</summary>
    public static int DistanceClass(int distance)
    {
        var size = Math.Abs(distance);
        var step = size <= 4 ? size : size <= 7 ? 5 : size <= 14 ? 6 : 7;
        return distance < 0 ? step : 7 + step;
    }
}
