using Sekutu.Reading.Events.Clauses;

namespace Sekutu.Reading.Events.Judging;

/// <summary>Finds who may take part in an event: whoever is named in its sentence or shortly before, who says it, and the main actors of the article.</summary>
internal sealed class PartyFinder(ArticleView view, SentenceDrafts drafts, ArticleMemory memory)
{
    /// <summary>Sentences back in which a party may be named.</summary>
    public const int Reach = 2;

    // The main actors of an article are remembered for longer.
    private const int ReachOfMain = 12;
    private const int MainActors = 3;
    private const int Deepest = 30;
    private readonly List<PartyCandidate> _found = [];

    /// <summary>The candidates of an event, one an actor.</summary>
    /// <param name="sentence">Index of its sentence.</param>
    /// <param name="word">The word that tells it.</param>
    public List<PartyCandidate> Find(int sentence, int word)
    {
        _found.Clear();
        foreach (var mention in view.MentionsOf(sentence - ReachOfMain, sentence))
        {
            var back = sentence - mention.Sentence;
            if (mention.Codes.Count == 0) continue;
            if (back > Reach && !IsMain(mention)) continue;
            view.Lay(mention.Sentence);
            var node = view.HeadOf(mention.FirstWord, mention.EndWord);
            if (view.MentionAt(node) != mention) continue;
            foreach (var code in mention.Codes) Take(Of(code), mention, node, back, word);
        }

        foreach (var speaker in drafts.Speakers.Of(word)) Of(speaker.Code).Speaker ??= speaker;
        foreach (var code in view.Reading.TitleActors) Of(code);
        return _found;
    }

    // Steps up from one word to where both meet, and down to the other; large where they never meet.
    private int Steps(int from, int to)
    {
        for (var (up, at) = (0, from); at >= 0 && up < Deepest; up++, at = view.Words[at].Head)
            for (var (down, other) = (0, to); other >= 0 && down < Deepest; down++, other = view.Words[other].Head)
                if (other == at) return up + down;
        return 2 * Deepest;
    }

    private bool IsMain(Mentions.Mention mention)
    {
        foreach (var code in mention.Codes)
            if (memory.Rank(code) < MainActors) return true;
        return false;
    }

    // The nearest by the tree in the sentence itself, else the last before it.
    private void Take(PartyCandidate candidate, Mentions.Mention mention, int node, int back, int word)
    {
        var distance = back == 0 ? Steps(word, node) : 100 * back;
        if (back == 0) candidate.InSentence++;
        if (distance > candidate.Distance || (back == 0 && distance == candidate.Distance)) return;
        (candidate.Mention, candidate.Node, candidate.Distance) = (mention, node, distance);
    }

    private PartyCandidate Of(string code)
    {
        foreach (var candidate in _found)
            if (candidate.Code == code) return candidate;
        var made = new PartyCandidate { Code = code, InArticle = memory.Mentions(code), Rank = memory.Rank(code) };
        _found.Add(made);
        return made;
    }
}
