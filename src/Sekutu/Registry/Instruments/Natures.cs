namespace Sekutu.Registry.Instruments;

/// <summary>The closed list of what may be owed.</summary>
public static class Natures
{
    /// <summary>All fourteen, from the strongest to the weakest promise.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "assist-automatic", "defend-as-own", "assist-all-means", "assist", "assist-as-deemed-necessary", "act-constitutional", "assist-as-agreed",
        "assist-on-request", "measures-by-organ", "consult", "seek-unsc", "refrain", "permit-use", "discretionary",
    ];

    /// <summary>True for a duty to help in a fight.</summary>
    public static bool IsAssistance(string nature)
    {
        for (var i = 0; i < 8; i++)
            if (All[i] == nature) return true;
        return false;
    }
}
