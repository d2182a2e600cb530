namespace Sekutu.Training.Encoders;

/// <summary>How large steps are in the course of a training, and how the averages follow.</summary>
internal static class Schedule
{
    /// <summary>Steps from one move of the averages to the next.</summary>
    public const int FollowEvery = 8;

    private const float WarmUp = 100;
    private const float LeastRate = 0.02f;
    private const float LeastShare = 0.02f;

    /// <summary>Rises over the first steps, then falls evenly.</summary>
    public static float Rate(float largest, int step, int total) =>
        largest * Math.Min(1, step / Math.Min(WarmUp, 1 + total / 10f)) * Math.Max(LeastRate, 1 - Math.Min(1, (float)step / total));

    /// <summary>Share by which the averages move: at once in the first quarter, then slowly; faster where there are few steps in all.</summary>
    public static float Share(int step, int total) => step < total / 4 ? 1 : Math.Min(1, Math.Max(LeastShare, 4f * FollowEvery / total));
}
