using Sekutu.Reading.Events.Lexicon;

namespace Sekutu.Reading.Events;

/// <summary>A first look: whether an article can tell anything between states or organised actors at all.</summary>
internal static class SecurityGate
{
    /// <summary>False where no coded actor is named, or where words of sport, shows and markets outweigh those of security.</summary>
    public static bool Passes(ArticleReading reading, EventLexicon lexicon)
    {
        var coded = false;
        foreach (var mention in reading.Mentions)
            if (mention.Codes.Count > 0)
            {
                coded = true;
                break;
            }

        if (!coded) return false;
        var (foreign, own) = Count(reading, lexicon);
        return foreign < 3 || foreign < own;
    }

    /// <summary>True where words of security are frequent and two actors are named, or where the text is too short to tell.</summary>
    public static bool IsSecurityNews(ArticleReading reading, EventLexicon lexicon)
    {
        if (reading.Analysis.Sentences.Length <= 2) return true;
        var (foreign, own) = Count(reading, lexicon);
        if (own < 4 || own <= foreign || own * 80 < reading.Analysis.Words.Length) return false;
        string? first = null;
        foreach (var mention in reading.Mentions)
            foreach (var code in mention.Codes)
                if (first is null) first = code;
                else if (code != first) return true;
        return false;
    }

    private static (int Foreign, int Own) Count(ArticleReading reading, EventLexicon lexicon)
    {
        var (foreign, own) = (0, 0);
        foreach (ref readonly var word in reading.Analysis.Words)
        {
            var role = lexicon.Grammar(word.Form) | lexicon.Grammar(word.Lemma);
            if ((role & GrammarRole.Foreign) != 0) foreign++;
            if ((role & GrammarRole.Military) != 0) own++;
        }

        return (foreign, own);
    }
}
