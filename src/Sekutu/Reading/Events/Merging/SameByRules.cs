using System.Globalization;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Judging;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Places;
using Sekutu.Registry.Places;
using Sekutu.Text;

namespace Sekutu.Reading.Events.Merging;

/// <summary>Whether two tellings are of one happening, by rule: same type, parties, status and date, and for most types about the same.</summary>
internal sealed class SameByRules(ArticleView view)
{
    /// <summary>Judges a pair, the earlier telling first.</summary>
    public bool Holds(EventDraft first, EventDraft second)
    {
        if (first.Type != second.Type || !SameStatus(first, second) || !SameDates(first.Date, second.Date)) return false;
        if (!SameParties(first, second) || !SamePlaces(first.Place, second.Place)) return false;
        // Of words that no list knows, one sentence is taken to tell one act of a type between the same parties.
        if (first.Sentence == second.Sentence && (first.Rule == ModelDraft.Rule || second.Rule == ModelDraft.Rule)) return OfSameParties(first, second);
        if (first.Sentence == second.Sentence && first.Sense.IsNoun == second.Sense.IsNoun && !Related(first, second)) return false;
        // What was before the occasion is another happening, unless one day is told of both.
        if ((first.Date is null || second.Date is null) && Background.Is(view, first) != Background.Is(view, second)) return false;
        if (IsLongAgo(first) != IsLongAgo(second) && !(IsWar(first) && IsWar(second))) return false;
        // "They attack each other" is the whole of it; who strikes whom, and each act with an object of its own, is told for itself.
        if (first.Type == EventType.Assault && (IsMutual(first) != IsMutual(second) && first.Targets.Count + second.Targets.Count > 0 || (HasOwnObject(first) && HasOwnObject(second) && (first.Sentence == second.Sentence || !SharesContent(first, second))))) return false;
        // Talks between the same parties are one, and so is their war, or a strike in it; other acts only where they are about the same.
        return first.Type switch
        {
            EventType.Consult => true,
            EventType.Assault => IsWar(first) == IsWar(second),
            EventType.Accuse or EventType.Request or EventType.Reject or EventType.Support or EventType.Threaten or EventType.Concede => SharesContent(first, second),
            _ => SameWords(first, second) || SharesContent(first, second),
        };
    }

    // What has no day is told as news; what is dated far back is not that.
    private bool IsLongAgo(EventDraft draft) =>
        draft.Status == EventStatus.Happened && draft.Date is { Length: >= 4 } date && view.Reading.Document.Details.Published is { } published
        && int.TryParse(date.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && (published.Day.Year - year > 1 || (date.Length >= 7 && int.TryParse(date.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && (published.Day.Year - year) * 12 + published.Day.Month - month > 2));

    private bool IsWar(EventDraft draft) =>
        (view.Grammar(draft.Node) & GrammarRole.War) != 0 || (draft.ObjectNode >= 0 && (view.Grammar(draft.ObjectNode) & GrammarRole.War) != 0);

    // The same deed by the same word between the same parties, told in two sentences.
    private bool SameWords(EventDraft first, EventDraft second) =>
        first.Sentence != second.Sentence && view.Words[first.Node].Lemma == view.Words[second.Node].Lemma
        && first.Targets.Count > 0 && first.Targets.Count == second.Targets.Count && Within(first.Targets, second.Targets)
        && first.Sources.Count == second.Sources.Count && Within(first.Sources, second.Sources);

    // Two towns are two happenings; a town and its country may be one.
    private bool SamePlaces(Span? first, Span? second)
    {
        if (first is not { } left || second is not { } right || left == right) return true;
        PlaceMention? one = null, other = null;
        foreach (var place in view.Reading.Places)
        {
            if (place.Span == left) one = place;
            if (place.Span == right) other = place;
        }

        return one is null || other is null || one.Kind != PlaceKind.Place || other.Kind != PlaceKind.Place || one.Canonical == other.Canonical;
    }

    private static bool IsMutual(EventDraft draft) => draft.Sources.Count > 1 && draft.Targets.Count == 0;

    private bool HasOwnObject(EventDraft draft)
    {
        for (var word = draft.FirstWord; word < draft.EndWord && !draft.Sense.IsNoun; word++)
            if (view.Child(word, Language.Relation.Obj) is var something && something >= draft.EndWord) return true;
        return false;
    }

    private bool Related(EventDraft first, EventDraft second) => view.Words[first.Node].Lemma == view.Words[second.Node].Lemma || first.Type is EventType.Consult or EventType.Assault;

    private static bool SameStatus(EventDraft first, EventDraft second) => first.Status == second.Status
        || (first.Status is EventStatus.Happened or EventStatus.Ongoing && second.Status is EventStatus.Happened or EventStatus.Ongoing)
        || (first.Type == EventType.Agree && first.Status is EventStatus.Planned or EventStatus.Happened && second.Status is EventStatus.Planned or EventStatus.Happened && first.Status == second.Status);

    private static bool SameDates(string? first, string? second) =>
        first is null || second is null || first == second || first.StartsWith(second, StringComparison.Ordinal) || second.StartsWith(first, StringComparison.Ordinal);

    private static bool SameParties(EventDraft first, EventDraft second)
    {
        if (first.Type == EventType.Consult) return first.Targets.Count > 0 == second.Targets.Count > 0 && Overlaps(first.Sources, second.Sources) && (Within(first.Sources, second.Sources) || Within(second.Sources, first.Sources));
        // "the war between A and B" and "A struck C" are two; and so are "A and B fight" and "A struck B", which may be one of many blows.
        if (first.Symmetric != second.Symmetric && first.Sources.Count > 0 && second.Sources.Count > 0 && (first.Targets.Count > 0 || second.Targets.Count > 0)) return false;
        return (first.Sources.Count == 0 || second.Sources.Count == 0 || Within(second.Sources, first.Sources) || Within(first.Sources, second.Sources))
            && (first.Targets.Count == 0 || second.Targets.Count == 0 || Within(second.Targets, first.Targets) || Within(first.Targets, second.Targets))
            && (Overlaps(first.Sources, second.Sources) || Overlaps(first.Targets, second.Targets));
    }

    private static bool OfSameParties(EventDraft first, EventDraft second) =>
        Within(first.Sources, second.Sources) && Within(second.Sources, first.Sources) && Within(first.Targets, second.Targets) && Within(second.Targets, first.Targets);

    private static bool Within(List<ActorSlot> some, List<ActorSlot> all) => some.TrueForAll(slot => all.Exists(other => other.Code == slot.Code));

    private static bool Overlaps(List<ActorSlot> some, List<ActorSlot> others) => some.Exists(slot => others.Exists(other => other.Code == slot.Code));

    // What two tellings of a demand or accusation are about: a share of the same words.
    private bool SharesContent(EventDraft first, EventDraft second)
    {
        // "The request was conveyed by ..." tells of the one just told.
        if (second.Targets.Count == 0 && second.ObjectNode >= 0 && second.Sentence - first.Sentence is 0 or 1 && first.Type == EventType.Request) return true;
        var (left, right) = (Content(first), Content(second));
        if (left.Count == 0 || right.Count == 0) return view.Words[first.Node].Lemma == view.Words[second.Node].Lemma || second.Sentence - first.Sentence <= 2;
        var shared = 0;
        foreach (var word in left)
            if (right.Contains(word)) shared++;
        return shared * 2 >= Math.Min(left.Count, right.Count);
    }

    private HashSet<ulong> Content(EventDraft draft)
    {
        var words = new HashSet<ulong>();
        var bounds = view.Analysis.Sentences[draft.Sentence];
        for (var word = draft.EndWord; word < Math.Min(bounds.EndWord, draft.EndWord + 14); word++)
            if (view.Words[word].Tag is Language.Upos.Noun or Language.Upos.Adj && view.MentionAt(word) is null && view.Under(word, draft.Node))
                words.Add(view.Words[word].Lemma == 0 ? view.Words[word].Form : view.Words[word].Lemma);
        return words;
    }
}
