using Sekutu.Reading.Events.Clauses;

namespace Sekutu.Reading.Events.Merging;

/// <summary>
/// Who is meant where a clause leaves one side of a hostile act unsaid ("Beijing membantah tuduhan itu"): the one against whom the article
/// elsewhere tells such acts of the same actor.
/// </summary>
/// <remarks>Two whole rows, or one and the name in the sentence itself, are asked for; with several opponents none is taken unless the sentence names one alone.</remarks>
internal sealed class Opponents(ArticleView view)
{
    /// <summary>How a slot filled here says where it comes from.</summary>
    public const string Rule = "opponent";

    private readonly List<(string One, string Other, int Rows, bool ByForce)> _pairs = [];

    /// <summary>Fills the empty sides of the events of an article.</summary>
    public void Fill(List<EventDraft> events)
    {
        foreach (var draft in events)
            if (IsHostile(draft.Type) && draft.Status != EventStatus.Denied) Note(draft);
        if (_pairs.Count == 0) return;
        foreach (var draft in events)
        {
            if (!IsHostile(draft.Type) || draft.Mutual || draft.NamesOther || draft.Type == EventType.Coerce || draft.Sense.Frame.Targets.Length == 0) continue;
            if (draft.Sources.Count + draft.Targets.Count != 1) continue;
            var (known, empty) = draft.Sources.Count == 1 ? (draft.Sources[0], draft.Targets) : (draft.Targets[0], draft.Sources);
            if (Of(draft, known.Code) is { } code) empty.Add(new ActorSlot(code, known.Span, Rule));
        }
    }

    private static bool IsHostile(EventType type) => type is EventType.Assault or EventType.Accuse or EventType.Reject or EventType.Threaten or EventType.Sanction or EventType.Coerce;

    private void Note(EventDraft draft)
    {
        if (draft.Sources.Count == 2 && draft.Targets.Count == 0 && (draft.Mutual || draft.Sense.Frame.Targets.Length == 0)) Note(draft.Sources[0].Code, draft.Sources[1].Code, draft);
        if (draft.Sources.Count > 2 || draft.Targets.Count > 2) return;
        foreach (var source in draft.Sources)
            foreach (var target in draft.Targets)
                if (source.Code != target.Code) Note(source.Code, target.Code, draft);
    }

    private void Note(string one, string other, EventDraft draft)
    {
        var (rows, force) = (1 + draft.Also.Count, draft.Type is EventType.Assault or EventType.Threaten or EventType.Coerce);
        for (var i = 0; i < _pairs.Count; i++)
            if ((_pairs[i].One == one && _pairs[i].Other == other) || (_pairs[i].One == other && _pairs[i].Other == one))
            {
                _pairs[i] = (one, other, _pairs[i].Rows + rows, _pairs[i].ByForce || force);
                return;
            }

        _pairs.Add((one, other, rows, force));
    }

    private string? Of(EventDraft draft, string code)
    {
        string? best = null, named = null;
        var (rows, second, names) = (0, 0, 0);
        foreach (var pair in _pairs)
        {
            // Who accuses is not whom the accused strikes.
            if ((pair.One != code && pair.Other != code) || (draft.Type == EventType.Assault && !pair.ByForce)) continue;
            var other = pair.One == code ? pair.Other : pair.One;
            if (Names(draft.Sentence, other)) (named, names) = (other, names + 1);
            if (pair.Rows > rows) (best, second, rows) = (other, rows, pair.Rows);
            else second = Math.Max(second, pair.Rows);
        }

        if (names == 1) return named;
        return names == 0 && rows > 1 && rows > 2 * second && !NamesThird(draft, code) ? best : null;
    }

    // Where the rest of the clause names somebody else, the act may well be about them.
    private bool NamesThird(EventDraft draft, string code)
    {
        foreach (var mention in view.Reading.Mentions)
            if (mention.Sentence == draft.Sentence && mention.FirstWord >= draft.EndWord)
                foreach (var other in mention.Codes)
                    if (other != code) return true;
        return false;
    }

    private bool Names(int sentence, string code)
    {
        foreach (var mention in view.Reading.Mentions)
            if (mention.Sentence == sentence && mention.Codes.Contains(code)) return true;
        return false;
    }
}
