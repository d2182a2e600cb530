namespace Sekutu.Training.Events;

/// <summary>Which part of the articles one is in: what is measured, and rows that are judged, come from models that have not seen their part.</summary>
internal static class ArticlePart
{
    /// <summary>Number of parts.</summary>
    public const int Count = 5;

    /// <summary>Articles written for the training have parts of their own, by these numbers higher, since nothing is measured on them.</summary>
    public const int All = 2 * Count;

    /// <summary>No part.</summary>
    public const int None = -1;

    /// <summary>The part that is measured on.</summary>
    public const int Measured = 0;

    /// <summary>The part of an article.</summary>
    /// <param name="index">Its place among the articles.</param>
    /// <param name="written">Whether it was written for the training.</param>
    public static int Of(int index, bool written) => index % Count + (written ? Count : 0);

    /// <summary>Whether an article is left out where a part is.</summary>
    public static bool IsLeftOut(int part, int leftOut) => leftOut != None && part % Count == leftOut;
}
