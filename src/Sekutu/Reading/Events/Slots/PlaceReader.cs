using Sekutu.Language;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Mentions;
using Sekutu.Reading.Places;
using Sekutu.Reading.Reasons;
using Sekutu.Registry.Places;
using Sekutu.Text;

namespace Sekutu.Reading.Events.Slots;

/// <summary>Where an event happens: a named place in its clause after a preposition of place, else a place described but not named.</summary>
internal sealed class PlaceReader(ArticleView view, Attachment attachment)
{
    private readonly UInt128 _siteClasses = view.Lexicon.Classes.Mask("territory|island|base", "places");
    private readonly UInt128 _abroadClasses = view.Lexicon.Classes.Mask("base|force|vessel|aircraft|weapon|civilian|prisoner|diplomat", "places");

    /// <summary>Places the events of one sentence.</summary>
    public void Read(int sentence, List<EventDraft> drafts)
    {
        var bounds = view.Analysis.Sentences[sentence];
        foreach (var place in view.Reading.Places)
        {
            if (!bounds.Span.Contains(place.Span)) continue;
            var first = view.Analysis.WordAt(place.Span.Start);
            if (first >= bounds.EndWord) continue;
            var role = Preposition(first);
            var end = Math.Min(bounds.EndWord, Math.Max(first, view.Analysis.WordAt(place.Span.End - 1)) + 1);
            var head = view.HeadOf(first, end);
            var node = attachment.Of(head, drafts);
            foreach (var draft in drafts)
            {
                if (draft.Dropped) continue;
                var fits = Fits(draft, place, role, node, head);
                if (fits) Take(draft, place);
                draft.Notes?.Places.Add(new PassedOver(place.Canonical, place.Span, fits ? "another place of the clause is smaller" : Why(draft, place, role, node), place.Entry));
            }
        }

        foreach (var draft in drafts)
            if (!draft.Dropped && draft.Place is null) Unnamed(draft);
    }

    private bool Fits(EventDraft draft, PlaceMention place, GrammarRole role, int node, int head)
    {
        if (IsOwner(head)) return false;
        if (IsStruck(draft, place) || IsVisited(draft, place)) return true;
        // "the envoy to Syria Staffan de Mistura"
        if (view.MentionAt(head) is { } mention && mention.Span != place.Span && mention.Kind is MentionKind.Person or MentionKind.Office) return false;
        if (!attachment.Owns(draft, node)) return false;
        // What a demand, refusal or accusation is about may be elsewhere than where it is said.
        if (IsAboutOthers(draft) && view.Words[head].Head != draft.Verb && !(draft.Type == EventType.Support && view.Words[head].Head == draft.ObjectNode)) return false;
        // "sanctions on Iran": who is acted upon is no place, unless only the place told who it is; "on Okinawa" is one, "on China" is none.
        if ((role & GrammarRole.Place) != 0 || ((role & GrammarRole.Site) != 0 && place.Kind != PlaceKind.Country)) return !draft.Targets.Exists(target => target.Rule != TargetFinder.ByPlace && target.Span.Contains(place.Span));
        return (role & GrammarRole.Goal) != 0 && (draft.Sense.Type is EventType.Mobilize or EventType.Consult or EventType.Assault);
    }

    private string Why(EventDraft draft, PlaceMention place, GrammarRole role, int node) =>
        !attachment.Owns(draft, node) ? node < 0 ? "the tree does not tell what happens there" : $"it hangs under “{view.Analysis.Form(node)}”, another clause"
        : draft.Targets.Exists(target => target.Span.Contains(place.Span)) ? "it is acted upon"
        : draft.Sources.Exists(source => source.Span.Contains(place.Span)) ? "it acts"
        : (role & GrammarRole.Goal) != 0 ? "it is where the act is directed, not where it is done" : "no preposition of place stands before it";

    private static bool IsAboutOthers(EventDraft draft) =>
        draft.Type is EventType.Support or EventType.Reject or EventType.Accuse or EventType.Request or EventType.Concede && draft.Type == draft.Sense.Type;

    // "invaded Ukraine", "hit buildings of Ukraine"
    private static bool IsStruck(EventDraft draft, PlaceMention place) =>
        draft.Type == EventType.Assault && place.Kind == PlaceKind.Country && draft.Targets.Count == 1 && draft.Targets[0].Span.Contains(place.Span);

    // "attacked a base of the United States": whose it is says nothing of where, if it may move or lie abroad.
    private bool IsOwner(int head)
    {
        ref readonly var word = ref view.Words[head];
        return word.Relation is Relation.Amod or Relation.Compound or Relation.Flat or Relation.Nmod or Relation.NmodPoss && word.Head >= 0
            && view.CaseOf(head) is var mark && (mark < 0 || (view.Grammar(mark) & GrammarRole.Genitive) != 0) && (view.ClassesOf(word.Head) & _abroadClasses) != 0;
    }

    // "visited Warsaw", "mengunjungi Yordania"; but "met Japan" is no place.
    private bool IsVisited(EventDraft draft, PlaceMention place) =>
        draft.Type == EventType.Consult && (place.Kind == PlaceKind.Place || (view.Grammar(draft.Node) & GrammarRole.Goes) != 0)
        && draft.Sources.Exists(source => source.Rule is "object" && source.Span == place.Span);

    // The smallest place of the clause is where it happens.
    private void Take(EventDraft draft, PlaceMention place)
    {
        if (draft.Place is { } old)
            foreach (var other in view.Reading.Places)
                if (other.Span == old && Size(other.Kind) <= Size(place.Kind)) return;
        draft.Place = place.Span;
    }

    private static int Size(PlaceKind kind) => kind switch
    {
        PlaceKind.Place => 0,
        PlaceKind.Sea => 1,
        PlaceKind.Country => 2,
        _ => 3,
    };

    // The preposition before the place, over the words that describe it ("di pulau Okinawa").
    private GrammarRole Preposition(int word)
    {
        for (var before = word - 1; before >= Math.Max(0, word - 4); before--)
        {
            var tag = view.Words[before].Tag;
            if (tag == Upos.Adp) return view.Grammar(before);
            if (tag is not (Upos.Noun or Upos.Det or Upos.Adj or Upos.Propn)) break;
        }

        return GrammarRole.None;
    }

    private void Unnamed(EventDraft draft)
    {
        for (var child = view.FirstChild(draft.Verb); child >= 0; child = view.NextChild(child))
        {
            if (view.Words[child].Relation is not (Relation.Obl or Relation.Nmod) || view.CaseOf(child) is var mark && (mark < 0 || (view.Grammar(mark) & GrammarRole.Place) == 0)) continue;
            if ((view.ClassesOf(child) & _siteClasses) == 0 || view.MentionAt(child) is not null) continue;
            draft.Place = Phrase(child);
            return;
        }
    }

    private Span Phrase(int noun)
    {
        var (first, end) = (noun, noun + 1);
        for (var child = view.FirstChild(noun); child >= 0; child = view.NextChild(child))
            if (view.Words[child].Relation is Relation.Amod or Relation.Det or Relation.Compound or Relation.Nummod or Relation.Acl or Relation.Nmod or Relation.NmodPoss
                && Math.Abs(child - noun) < 5)
                (first, end) = (Math.Min(first, child), Math.Max(end, child + 1));
        return view.Analysis.SpanOf(first, end);
    }
}
