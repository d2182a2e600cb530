using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;

namespace Sekutu.Reading.Events.Merging;

/// <summary>Whether words put an event before the occasion that the article is about ("previously", "sebelumnya").</summary>
internal static class Background
{
    private const int SentenceOpening = 3;
    private const int BesideVerb = 5;

    public static bool Is(ArticleView view, EventDraft draft)
    {
        var sentence = view.Analysis.Sentences[draft.Sentence];
        for (var word = sentence.FirstWord; word < Math.Min(sentence.EndWord, sentence.FirstWord + SentenceOpening); word++)
            if (IsEarlier(view, word)) return true;
        for (var word = Math.Max(sentence.FirstWord, draft.Verb - BesideVerb); word < draft.Verb; word++)
            if (IsEarlier(view, word)) return true;
        for (var child = view.FirstChild(draft.Verb); child >= 0; child = view.NextChild(child))
            if (IsEarlier(view, child)) return true;
        return false;
    }

    private static bool IsEarlier(ArticleView view, int word) => (view.Grammar(word) & GrammarRole.Earlier) != 0;
}
