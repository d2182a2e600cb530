namespace Sekutu.Registry.Instruments;

/// <summary>The words for kinds of target, as files and cases write them ("public-vessel"); "mobile" and "usual" stand for several.</summary>
public static class TargetWords
{
    private static readonly Dictionary<string, TargetKinds> Words = new(StringComparer.Ordinal)
    {
        ["territory"] = TargetKinds.Territory,
        ["armed-forces"] = TargetKinds.ArmedForces,
        ["public-vessel"] = TargetKinds.PublicVessel,
        ["aircraft"] = TargetKinds.Aircraft,
        ["coast-guard"] = TargetKinds.CoastGuard,
        ["private-vessel"] = TargetKinds.PrivateVessel,
        ["population"] = TargetKinds.Population,
        ["space-object"] = TargetKinds.SpaceObject,
        ["network"] = TargetKinds.Network,
        ["mobile"] = TargetKinds.Mobile,
        ["usual"] = TargetKinds.Usual,
        ["all"] = TargetKinds.All,
    };

    /// <summary>The words for single kinds, as a case may give them.</summary>
    public static IReadOnlyList<string> Single { get; } = [.. Words.Keys.Take(9)];

    /// <summary>The kind of a word; null for a word that is none.</summary>
    public static TargetKinds? Parse(string word) => Words.TryGetValue(word, out var kind) ? kind : null;
}
