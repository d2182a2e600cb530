using Sekutu.Registry.Actors;

namespace Sekutu.Reading.Mentions;

/// <summary>Sets of two or more actors that an article has put together, and how strongly each stands in mind.</summary>
internal sealed class ActorSets
{
    private readonly List<(string[] Codes, int Sentence, float Weight)> _seen = [];
    private string[] _lastSentence = [];
    private int _lastNumber = -1;

    /// <summary>Notes that actors stood together.</summary>
    public void Add(IReadOnlyList<string> codes, int sentence, float weight)
    {
        if (codes.Count is < 2 or > 5) return;
        string[] sorted = [.. codes];
        Array.Sort(sorted, StringComparer.Ordinal);
        _seen.Add((sorted, sentence, weight));
    }

    /// <summary>Notes all actors of a sentence; those of the sentence just before are the first to be meant.</summary>
    public void AddSentence(IReadOnlyList<string> codes, int sentence)
    {
        Add(codes, sentence, 1);
        string[] sorted = [.. codes];
        Array.Sort(sorted, StringComparer.Ordinal);
        (_lastSentence, _lastNumber) = (sorted, sentence);
    }

    /// <summary>True for the code of a state.</summary>
    public static bool IsState(string code) => ActorRegistry.Load().CountryOf(code) is not null;

    private static bool Fits(string[] codes, SetOf kind) => kind != SetOf.States || Array.TrueForAll(codes, IsState);

    /// <summary>The set of a size that a reader would take "both countries" for; null where two sets are about as likely.</summary>
    /// <param name="size">How many.</param>
    /// <param name="sentence">Where it is asked.</param>
    /// <param name="here">Actors named in this sentence so far: one of them is likely to be meant.</param>
    /// <param name="kind">States only, or any actors.</param>
    public string[]? Best(int size, int sentence, IReadOnlyList<string> here, SetOf kind)
    {
        var scores = new Dictionary<string, (string[] Codes, float Score)>(StringComparer.Ordinal);
        foreach (var (codes, where, weight) in _seen)
        {
            if (codes.Length != size || !Fits(codes, kind)) continue;
            var score = weight / (1 + 0.3f * (sentence - where));
            if (here.Count > 0 && !Array.Exists(codes, here.Contains)) score *= 0.3f;
            var key = string.Join('+', codes);
            scores[key] = (codes, scores.TryGetValue(key, out var known) ? known.Score + score : score);
        }

        if (kind != SetOf.People && _lastNumber == sentence - 1 && _lastSentence.Length == size && Fits(_lastSentence, kind) && (here.Count == 0 || Array.Exists(_lastSentence, here.Contains))) return _lastSentence;
        string[]? best = null;
        float first = 0, second = 0;
        foreach (var (codes, score) in scores.Values)
        {
            if (score > first) (best, second, first) = (codes, first, score);
            else if (score > second) second = score;
        }

        return first >= 0.35f && first >= second * 1.25f ? best : null;
    }
}
