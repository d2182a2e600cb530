using Sekutu.Reading.Events.Clauses;

namespace Sekutu.Reading.Events.Judging;

/// <summary>What the network says of the sentence that it read last.</summary>
internal sealed class TellingReader(ArticleView view, TellingNet net)
{
    private float[] _answers = [];
    private int _first;

    /// <summary>Reads a sentence whose tree is read.</summary>
    public void Read(int sentence)
    {
        var bounds = view.Analysis.Sentences[sentence];
        _first = bounds.FirstWord;
        if (_answers.Length < bounds.WordCount * TellingNet.Width) _answers = new float[2 * bounds.WordCount * TellingNet.Width];
        net.Read(view.Analysis, bounds.FirstWord, bounds.EndWord, _answers);
    }

    /// <summary>The scores of what a word of the sentence tells: none and the types.</summary>
    public ReadOnlySpan<float> Telling(int word) => Of(word)[..EventModel.TriggerClasses];

    /// <summary>The scores of how that stands.</summary>
    public ReadOnlySpan<float> Standing(int word) => Of(word).Slice(TellingNet.Standing, EventModel.StatusClasses);

    /// <summary>The scores of the part that a word of the sentence has in what another tells.</summary>
    /// <param name="word">The word that tells.</param>
    /// <param name="named">The word that is named.</param>
    /// <param name="type">What is told.</param>
    /// <param name="scores">Receives <see cref="EventModel.PartyClasses"/> scores.</param>
    public void Role(int word, int named, EventType type, Span<float> scores) => net.Roles.Score(Of(word), Of(named), type, named - word, scores);

    private ReadOnlySpan<float> Of(int word) => _answers.AsSpan((word - _first) * TellingNet.Width, TellingNet.Width);
}
