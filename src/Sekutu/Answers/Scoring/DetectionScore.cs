namespace Sekutu.Answers.Scoring;

/// <summary>How much of what there is was found.</summary>
/// <param name="Matched">Pairs.</param>
/// <param name="Gold">Items there are.</param>
/// <param name="Found">Items found.</param>
public readonly record struct DetectionScore(int Matched, int Gold, int Found)
{
    private bool Nothing => Gold == 0 && Found == 0;

    /// <summary>Share of the found that are right; 1 where there is nothing to find and nothing was found.</summary>
    public double Precision => Nothing ? 1 : Found == 0 ? 0 : (double)Matched / Found;

    /// <summary>Share of the gold that was found.</summary>
    public double Recall => Nothing ? 1 : Gold == 0 ? 0 : (double)Matched / Gold;

    /// <summary>Harmonic mean of both.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}
