namespace Sekutu.Training.Events;

/// <summary>What a trained network says of sentences, in the order of what is judged of them.</summary>
internal sealed class TellingScores
{
    /// <summary>Of each judged word: the scores of what it tells.</summary>
    public List<float[]?> Types { get; } = [];

    /// <summary>Of each word that tells an event: the scores of how it stands.</summary>
    public List<float[]?> Statuses { get; } = [];

    /// <summary>Of each actor: the scores of its part; null where the sentence does not name it.</summary>
    public List<float[]?> Roles { get; } = [];
}
