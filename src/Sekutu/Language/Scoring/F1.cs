namespace Sekutu.Language.Scoring;

/// <summary>Counts behind precision, recall and F1.</summary>
/// <param name="Right">In both.</param>
/// <param name="Gold">In the gold file.</param>
/// <param name="System">In the system's file.</param>
public readonly record struct F1(int Right, int Gold, int System)
{
    /// <summary>Share of the system's that is right, 0 to 100; 0 where it has none.</summary>
    public double Precision => System == 0 ? 0 : 100.0 * Right / System;

    /// <summary>Share of the gold that was found, 0 to 100; 0 where there is none.</summary>
    public double Recall => Gold == 0 ? 0 : 100.0 * Right / Gold;

    /// <summary>Harmonic mean of both, 0 to 100.</summary>
    public double Value => Gold + System == 0 ? 0 : 200.0 * Right / (Gold + System);
}
