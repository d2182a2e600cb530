using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Judging;

namespace Sekutu.Reading.Events.Merging;

/// <summary>Whether two tellings are of one happening, by what was learned from annotated articles; the rules' answer is one of the things it weighs.</summary>
internal sealed class SameJudge(ArticleView view, ChanceReader same)
{
    private readonly SameFeatures _features = new(view);
    private readonly SameByRules _rules = new(view);
    private readonly FeatureList _list = new();

    /// <summary>The chance, 0 to 1, that two tellings are of one happening; the earlier stands first.</summary>
    public float Chance(EventDraft first, EventDraft second)
    {
        if (first.Type != second.Type || SameByRules.Contradict(first, second)) return 0;
        Span<float> chances = stackalloc float[EventModel.SameClasses];
        _features.Read(TellingOf(first), TellingOf(second), _rules.Holds(first, second), _list);
        same(_list.All, [], chances);
        return chances[1];
    }

    /// <summary>A draft as the features see it.</summary>
    public static Telling TellingOf(EventDraft draft) => new(
        draft.Type, draft.Sentence, draft.Node, draft.Sources.ConvertAll(slot => slot.Code), draft.Targets.ConvertAll(slot => slot.Code), draft.Status, draft.Date, draft.Place);
}
