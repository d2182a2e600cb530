using Sekutu.Language;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;

namespace Sekutu.Reading.Events.Slots;

/// <summary>"as AFP reported on Thursday": the day of the report dates nothing that it tells.</summary>
internal static class ReportTime
{
    private const int Reach = 10;

    /// <summary>True for a time behind a verb by which an outlet is credited.</summary>
    /// <param name="view">The article.</param>
    /// <param name="time">The time's first word.</param>
    /// <param name="sentenceStart">The sentence's first word.</param>
    public static bool Is(ArticleView view, int time, int sentenceStart)
    {
        for (var word = time - 1; word >= Math.Max(sentenceStart, time - Reach); word--)
        {
            if ((view.Grammar(word) & GrammarRole.Report) != 0) return true;
            if (view.Words[word].Tag == Upos.Verb || (view.Grammar(word) & GrammarRole.Relative) != 0) return false;
        }

        return false;
    }
}
