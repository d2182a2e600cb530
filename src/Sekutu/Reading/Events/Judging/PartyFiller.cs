using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Registry.Places;

namespace Sekutu.Reading.Events.Judging;

/// <summary>Fills the sides of an event that the rules left blank with those of whom the model thinks it likely.</summary>
/// <param name="view">The article.</param>
/// <param name="drafts">What the rules read of it, whole: it is remembered as it stands now.</param>
/// <param name="party">The model.</param>
/// <param name="tellings">What the network says of the sentence of the event.</param>
/// <param name="conducts">Which acts are done to somebody.</param>
internal sealed class PartyFiller(ArticleView view, SentenceDrafts drafts, Classifier party, TellingReader tellings, TypeConducts conducts)
{
    // Whoever takes part more likely than not; of those named elsewhere, whom the act leaves out more often than it tells them, a little less is enough. Where nobody is
    // so likely, the likeliest who may act does, and the likeliest suffers what is done to somebody: such an act is seldom done by nobody or to nobody.
    private const float Likely = 0.5f;
    private const float LikelyFromElsewhere = 0.4f;
    private const float LeastOfBlank = 0.3f;

    private readonly PartyReader _reader = new(view, drafts);
    private readonly List<(PartyCandidate Candidate, float Acts, float Suffers)> _weighed = [];
    private readonly List<ActorSlot> _sources = [];
    private readonly List<ActorSlot> _targets = [];

    /// <summary>Weighs who may take part in an event, and notes it.</summary>
    /// <param name="draft">The event; its sides hold what the rules say.</param>
    /// <param name="byRules">What the rules made of its word; null where nothing.</param>
    public void Weigh(EventDraft draft, EventDraft? byRules)
    {
        _weighed.Clear();
        var (chances, scores) = (new float[EventModel.PartyClasses], new float[EventModel.PartyClasses]);
        _reader.Read(draft.Sentence, draft.Node, draft.Type, byRules, (candidate, features, states) =>
        {
            party.Judge(features.All, states, chances);
            if (candidate.InSentence > 0)
            {
                tellings.Role(draft.Node, candidate.Node, draft.Type, scores);
                Classifier.Join(chances, scores);
            }

            _weighed.Add((candidate, chances[1], chances[2]));
            draft.Judgement!.Parties.Add(new PartyChance(candidate.Code, chances[1], chances[2]));
        });
    }

    /// <summary>Fills the blank sides of the event weighed last.</summary>
    public void Fill(EventDraft draft)
    {
        _sources.Clear();
        _targets.Clear();
        var source = (Slot: (ActorSlot?)null, Chance: LeastOfBlank);
        var target = (Slot: (ActorSlot?)null, Chance: LeastOfBlank);
        foreach (var (candidate, mayAct, maySuffer) in _weighed)
        {
            if (candidate.Slot is not { } slot || Has(draft.Sources, candidate.Code) || Has(draft.Targets, candidate.Code)) continue;
            var (acts, suffers) = (MayAct(draft, candidate) ? mayAct : 0, MaySuffer(draft, candidate) ? maySuffer : 0);
            if (Math.Max(acts, suffers) >= (candidate.InSentence > 0 ? Likely : LikelyFromElsewhere)) (acts >= suffers ? _sources : _targets).Add(slot);
            else if (acts > suffers && acts >= source.Chance) source = (slot, acts);
            else if (suffers > acts && suffers >= target.Chance) target = (slot, suffers);
        }

        // What the rules left blank beside a side that they filled may well be blank.
        if (draft.Sources.Count + draft.Targets.Count + _sources.Count == 0 && source.Slot is { } actor) _sources.Add(actor);
        if (conducts[draft.Type].Aimed && draft.Targets.Count + _targets.Count == 0 && target.Slot is { } aim) _targets.Add(aim);
        if (draft.Sources.Count == 0) draft.Sources.AddRange(_sources);
        if (draft.Targets.Count == 0) draft.Targets.AddRange(_targets);
    }

    // Who only belongs to a state ("Polish farmers") does not act for it, and "the Nairobi attacks" were made in Nairobi.
    private bool MayAct(EventDraft draft, PartyCandidate candidate)
    {
        if (candidate.Node < 0 || candidate.InSentence == 0) return true;
        if (drafts.Clauses.Actors.IsOfPeople(candidate.Node) || drafts.Clauses.Actors.ArePeople(candidate.Node) || IsWhere(candidate.Node)) return false;
        if (!draft.Sense.IsNoun || draft.Type is not (EventType.Assault or EventType.Coerce) || view.Words[candidate.Node].Head != draft.Node) return true;
        foreach (var place in view.Reading.Places)
            if (place.Kind == PlaceKind.Place && place.Span.Overlaps(candidate.Mention!.Span)) return false;
        return true;
    }

    // A land where something happens is struck by force there, and by nothing else.
    private bool MaySuffer(EventDraft draft, PartyCandidate candidate) =>
        candidate.Node < 0 || candidate.InSentence == 0 || draft.Type is EventType.Assault or EventType.Coerce or EventType.Aid || !IsWhere(candidate.Node);

    private bool IsWhere(int node) => view.CaseOf(node) is var mark and >= 0 && (view.Grammar(mark) & GrammarRole.Place) != 0;

    private static bool Has(List<ActorSlot> slots, string code) => slots.Exists(slot => slot.Code == code);
}
