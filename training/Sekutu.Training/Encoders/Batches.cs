namespace Sekutu.Training.Encoders;

/// <summary>Cuts a list of sentences into batches of about so many words.</summary>
internal static class Batches
{
    /// <summary>Each batch ends with the sentence that fills it; the list handed out is used again for the next.</summary>
    public static IEnumerable<List<T>> Of<T>(IReadOnlyList<T> sentences, Func<T, int> length, int words)
    {
        var batch = new List<T>();
        var size = 0;
        foreach (var sentence in sentences)
        {
            batch.Add(sentence);
            size += length(sentence);
            if (size < words) continue;
            yield return batch;
            batch.Clear();
            size = 0;
        }

        if (batch.Count > 0) yield return batch;
    }
}
