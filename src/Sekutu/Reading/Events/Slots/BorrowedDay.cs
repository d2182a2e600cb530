using Sekutu.Language;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Time;

namespace Sekutu.Reading.Events.Slots;

/// <summary>The day of an event whose own clause names none, where its sentence tells that it was on the day of another clause.</summary>
internal sealed class BorrowedDay(ArticleView view, TypeConducts conducts)
{
    // How far into a sentence a time still sets the scene for all of it.
    private const int Opening = 4;

    /// <summary>Finds it.</summary>
    /// <param name="draft">An event without a day.</param>
    /// <param name="times">The times of its sentence.</param>
    /// <param name="ownedByOther">Whether the node of a time is another event's, or a verb of saying.</param>
    /// <param name="byOther">Whether somebody else than its source tells of it.</param>
    /// <returns>The time and the rule that lends it; null where there is none.</returns>
    public (TimeExpression Time, string Rule)? Of(EventDraft draft, List<PlacedTime> times, Func<int, bool> ownedByOther, bool byOther)
    {
        if (times.Count == 0) return null;
        if (FromPartner(draft, times) is { } partner) return (partner, "joined-clause");
        return OfSentence(draft, times, ownedByOther, byOther) is { } day ? (day, "sentence-day") : null;
    }

    // "attacked on Monday and burned down", "killed ten and wounded others on Sunday", "fired shots in May when it fled": joined clauses of one
    // subject share their time, and a clause of "when" has that of what it is joined to.
    private TimeExpression? FromPartner(EventDraft draft, List<PlacedTime> times)
    {
        if (draft.Status != EventStatus.Happened && draft.Status != EventStatus.Planned) return null;
        var verb = draft.Verb;
        ref readonly var word = ref view.Words[verb];
        var sentenceStart = view.Analysis.Sentences[draft.Sentence].FirstWord;
        foreach (var (time, at, _, node, noun) in times)
        {
            if (node < 0 || noun >= 0 || node == verb || view.Words[node].Tag != Upos.Verb || (at > 0 && (view.Grammar(at - 1) & GrammarRole.Since) != 0) || time.Kind == TimeKind.Since) continue;
            var says = (view.Grammar(node) & GrammarRole.Say) != 0;
            if (word.Relation == Relation.Conj && word.Head == node)
            {
                var opens = at - sentenceStart < Opening && at < node;
                if ((Shares(verb) || opens) && !(says && !conducts.IsSpoken(draft)) && at < draft.FirstWord) return time;
            }
            else if (view.Words[node].Relation == Relation.Conj && view.Words[node].Head == verb)
            {
                if (Shares(node) && !says && at > node && times.Count == 1) return time;
            }
            else if (word.Relation == Relation.Advcl && word.Head == node && draft.Status == EventStatus.Happened && !says && view.Child(verb, Relation.Mark) is var mark and >= 0 && (view.Grammar(mark) & GrammarRole.Together) != 0)
            {
                return time;
            }
        }

        return null;
    }

    // Without a subject of its own it has the one before.
    private bool Shares(int verb) => view.Child(verb, Relation.Nsubj) < 0 && view.Child(verb, Relation.NsubjPass) < 0;

    // "where the attack left two dead on Saturday", not "the letter that was sent on Tuesday".
    private bool HasOther(int verb)
    {
        for (var child = view.FirstChild(verb); child >= 0; child = view.NextChild(child))
            if (view.Words[child].Relation is Relation.Nsubj or Relation.NsubjPass && (view.Grammar(child) & GrammarRole.Relative) == 0) return true;
        return false;
    }

    // The one day that a sentence names dates what its main clause tells, unless it dates another event or when it was said.
    private TimeExpression? OfSentence(EventDraft draft, List<PlacedTime> times, Func<int, bool> ownedByOther, bool byOther)
    {
        if (!IsMain(draft)) return null;
        var said = conducts.IsSpoken(draft);
        var free = said || draft.Type == EventType.Consult;
        if (!free && draft.Status != EventStatus.Happened) return null;
        TimeExpression? day = null;
        foreach (var (time, word, _, node, noun) in times)
        {
            if (time.Grain > TimeGrain.Day || noun >= 0 || (word > 0 && (view.Grammar(word - 1) & GrammarRole.Since) != 0)) continue;
            if (day is not null && day.Value != time.Value) return null;
            var lower = node < 0 ? Relation.None : LowerClause(node, draft.Verb);
            // A day within a lower clause dates the main one too only where it is the day of the news, and no other subject does something on it.
            if (lower != Relation.None && (!IsNews(time) || (word < draft.Verb && HasOther(node)))) return null;
            if (!free && (lower is not (Relation.Acl or Relation.Advcl) || !Shares(node))) return null;
            if (node >= 0 && ownedByOther(node) && !(said && !byOther && (view.Grammar(node) & GrammarRole.Say) != 0)) return null;
            day = time;
        }

        return day;
    }

    private bool IsNews(TimeExpression time) =>
        view.Reading.Document.Details.Published is { } published && time.Start is { } start && published.Day.DayNumber - start.DayNumber is 0 or 1;

    // The relation of the outermost clause between a node and the verb above it; none where no clause lies between.
    private Relation LowerClause(int node, int verb)
    {
        var lower = Relation.None;
        for (var depth = 0; depth < 12 && node >= 0; depth++)
        {
            if (node == verb) return lower;
            if (view.Words[node].Relation is Relation.AclRelcl or Relation.Acl or Relation.Advcl or Relation.Parataxis) lower = view.Words[node].Relation;
            node = view.Words[node].Head;
        }

        return Relation.None;
    }

    private bool IsMain(EventDraft draft)
    {
        var at = draft.Verb;
        for (var depth = 0; depth < 6; depth++)
        {
            ref readonly var word = ref view.Words[at];
            if (word.Head < 0) return true;
            if (word.Relation is Relation.AclRelcl or Relation.Acl or Relation.Advcl or Relation.Nmod or Relation.Obl) return false;
            at = word.Head;
        }

        return false;
    }
}
