using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;

namespace Sekutu.Reading.Events.Status;

/// <summary>From what status words say to the status and, where the act lies ahead or is refused, to the type.</summary>
internal sealed class StatusRules(TypeConducts conducts)
{
    /// <summary>Settles status and type; an event that is none is dropped.</summary>
    public void Settle(EventDraft draft, bool saidBySource)
    {
        var sense = draft.Sense;
        var effects = draft.Effects;
        var conduct = conducts[draft.Type];
        var ahead = (effects & (StatusEffect.Planned | StatusEffect.Demand)) != 0;
        var open = (effects & StatusEffect.Possible) != 0;
        if ((effects & StatusEffect.Asked) != 0)
        {
            draft.Drop("someone is asked, warned or allowed to do it: nobody says that it is done");
            return;
        }

        if ((effects & StatusEffect.Negated) != 0)
        {
            if (conduct.Refused is { } refused && (ahead || !conduct.Lasts) && draft.Sources.Count > 0)
            {
                draft.Become(refused, "its own actor says that it will not do it");
                draft.Status = EventStatus.Happened;
                return;
            }

            draft.Status = EventStatus.Denied;
            // "did not accuse": what was not said is no event; what was not done may be told as denied.
            if (conduct.Spoken) draft.Drop("what was not said is no event");
            return;
        }

        if ((effects & StatusEffect.Denied) != 0)
        {
            draft.Status = EventStatus.Denied;
            if (conduct.Spoken) draft.Drop("what was not said is no event");
            return;
        }

        if (sense.Status is { } given && !(ahead || open))
        {
            draft.Status = given;
            return;
        }

        // "will go on attacking", said by the attacker, threatens.
        var vowed = ahead && saidBySource && !sense.IsNoun && conduct is { Threat: not null, ThreatOnlyIfOpen: false };
        if (!vowed && (conduct.Lasts || (draft.Type == EventType.Support && ahead)) && (effects & StatusEffect.Ongoing) != 0 && !open)
        {
            draft.Status = EventStatus.Ongoing;
            return;
        }

        if (open || ahead)
        {
            if (saidBySource && !draft.Sense.IsNoun && conduct.Threat is { } threat && (open || !conduct.ThreatOnlyIfOpen))
            {
                draft.Become(threat, "its own actor says that it will or may do it");
                draft.Status = EventStatus.Happened;
                return;
            }

            if ((effects & StatusEffect.Demand) != 0 && !open && (effects & StatusEffect.Planned) == 0)
            {
                draft.Drop("it is only demanded");
                return;
            }

            draft.Status = open ? EventStatus.Possible : EventStatus.Planned;
            if (!open && (sense.Planned ?? conduct.Planned) is { } planned)
            {
                draft.Become(planned, "it lies ahead");
                if (planned == EventType.Support) draft.Status = EventStatus.Planned;
            }

            if (draft.Type == EventType.Agree && !open) draft.Status = EventStatus.Planned;
            return;
        }

        draft.Status = draft.Type == EventType.Agree && sense.Status is null ? EventStatus.Planned : EventStatus.Happened;
    }
}
