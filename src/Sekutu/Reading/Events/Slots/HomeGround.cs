using Sekutu.Reading.Events.Clauses;
using Sekutu.Registry.Actors;

namespace Sekutu.Reading.Events.Slots;

/// <summary>Whom an attack strikes that names no victim with a code: the state on whose soil a foreigner makes it, or that of an armed group's home.</summary>
internal sealed class HomeGround(ArticleView view)
{
    /// <summary>Fills the targets of one event, where they are blank and the text leaves only one state.</summary>
    public void Fill(EventDraft draft)
    {
        if (draft.Dropped || draft.Type is not (EventType.Assault or EventType.Coerce) || draft.Targets.Count > 0 || draft.Sources.Count != 1 || draft.Sense.Frame.Targets.Length == 0) return;
        var source = draft.Sources[0];
        var home = ActorRegistry.Load().OrganisationByCode(source.Code) is { IsGroup: true, Base: { } at } ? at : null;
        if (home is null && ActorRegistry.Load().CountryOf(source.Code) is null) return;
        if (draft.Place is { } span && Country(span) is { } ground)
        {
            if (ground != source.Code && (home is not null || draft.Type == EventType.Assault)) draft.Targets.Add(new ActorSlot(ground, span, "soil"));
            return;
        }

        // A group may strike far from home ("attacks in the Red Sea"), and what it may do yet is aimed at nobody told.
        if (home is not null && draft.Place is null && draft.Status is EventStatus.Happened or EventStatus.Ongoing && Named(home)) draft.Targets.Add(source with { Code = home, Rule = "home" });
    }

    private string? Country(Text.Span span)
    {
        foreach (var place in view.Reading.Places)
            if (place.Span == span) return place.Country;
        return null;
    }

    private bool Named(string code)
    {
        foreach (var mention in view.Reading.Mentions)
            if (mention.Codes.Contains(code)) return true;
        return false;
    }
}
