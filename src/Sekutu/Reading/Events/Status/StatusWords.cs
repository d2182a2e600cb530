using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;

namespace Sekutu.Reading.Events.Status;

/// <summary>What the words of an article say of status, looked up by form and by lemma.</summary>
internal sealed class StatusWords(ArticleView view)
{
    /// <summary>What a word says in a role.</summary>
    /// <param name="word">The word.</param>
    /// <param name="role">How it stands to the act.</param>
    /// <param name="effect">What it says; none where it stands in no list, or is listed as saying nothing.</param>
    /// <returns>True where it is listed in that role.</returns>
    public bool Find(int word, StatusRole role, out StatusEffect effect) => Find(word, role, out effect, out _);

    /// <summary>The same, with the line of the word list, empty where there is none.</summary>
    public bool Find(int word, StatusRole role, out StatusEffect effect, out string where)
    {
        ref readonly var w = ref view.Words[word];
        if (Find(view.Lexicon.Status(w.Form), role, out effect, out where)) return true;
        return view.Lemma(word) is var lemma && lemma != w.Form && Find(view.Lexicon.Status(lemma), role, out effect, out where);
    }

    public bool Has(int word, StatusRole role) => Find(word, role, out _);

    /// <summary>The word that opens a clause of purpose or an infinitive ("to", "untuk", "agar"); -1 where none does.</summary>
    public int Purpose(int verb)
    {
        for (var child = view.FirstChild(verb); child >= 0; child = view.NextChild(child))
            if (view.Words[child].Relation is Language.Relation.Mark or Language.Relation.Case && Find(child, StatusRole.Mark, out var effect) && effect is StatusEffect.None or StatusEffect.Planned)
                return child;
        return -1;
    }

    /// <summary>True where "if" or its like opens the clause.</summary>
    public bool IsCondition(int verb)
    {
        for (var child = view.FirstChild(verb); child >= 0; child = view.NextChild(child))
            if (view.Words[child].Relation is Language.Relation.Mark or Language.Relation.Advmod && Find(child, StatusRole.Mark, out var effect) && (effect & StatusEffect.Possible) != 0)
                return true;
        return false;
    }

    private static bool Find(ReadOnlySpan<StatusWord> words, StatusRole role, out StatusEffect effect, out string where)
    {
        (effect, where) = (StatusEffect.None, "");
        var found = false;
        foreach (var status in words)
            if (status.Role == role)
            {
                effect |= status.Effect;
                where = status.Where;
                found = true;
            }

        return found;
    }
}
