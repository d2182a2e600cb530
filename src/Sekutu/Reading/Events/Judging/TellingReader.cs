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
    public ReadOnlySpan<float> Of(int word) => _answers.AsSpan((word - _first) * TellingNet.Width, EventModel.TriggerClasses);
}
