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
        var (foreign, own) = (0, 0);
        foreach (ref readonly var word in reading.Analysis.Words)
        {
            var role = lexicon.Grammar(word.Form) | lexicon.Grammar(word.Lemma);
            if ((role & GrammarRole.Foreign) != 0) foreign++;
            if ((role & GrammarRole.Military) != 0) own++;
        }

        return foreign < 3 || foreign < own;
    }
}
