using Sekutu.Reading.Events.Clauses;

namespace Sekutu.Reading.Events.Judging;

/// <summary>Who does what to whom in an article, by the rules' own events: what one clause leaves out another may have told.</summary>
internal sealed class ArticleMemory
{
    private readonly Dictionary<string, (int Source, int Target)> _roles = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Code, EventType Type), (int Source, int Target)> _typed = [];
    private readonly Dictionary<string, int> _mentions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ranks = new(StringComparer.Ordinal);

    public ArticleMemory(ArticleView view, SentenceDrafts drafts)
    {
        foreach (var mention in view.Reading.Mentions)
            foreach (var code in mention.Codes) _mentions[code] = _mentions.GetValueOrDefault(code) + 1;
        foreach (var code in _mentions.Keys.OrderByDescending(code => _mentions[code]).ThenBy(code => code, StringComparer.Ordinal)) _ranks.Add(code, _ranks.Count);
        for (var sentence = 0; sentence < view.Analysis.Sentences.Length; sentence++)
            foreach (var draft in drafts.Of(sentence))
            {
                if (draft.Dropped) continue;
                foreach (var slot in draft.Sources) Add(slot.Code, draft.Type, 1, 0);
                foreach (var slot in draft.Targets) Add(slot.Code, draft.Type, 0, 1);
            }
    }

    /// <summary>Mentions of an actor in the article.</summary>
    public int Mentions(string code) => _mentions.GetValueOrDefault(code);

    /// <summary>Place of an actor among all by mentions, from 0.</summary>
    public int Rank(string code) => _ranks.GetValueOrDefault(code, _ranks.Count);

    /// <summary>How often an actor is source and target of the rules' events, without those of one event itself.</summary>
    public (int Source, int Target) Roles(string code, EventDraft? without) => Less(_roles.GetValueOrDefault(code), code, without);

    /// <summary>The same in events of one type.</summary>
    public (int Source, int Target) Roles(string code, EventType type, EventDraft? without) =>
        Less(_typed.GetValueOrDefault((code, type)), code, without?.Type == type ? without : null);

    private static (int Source, int Target) Less((int Source, int Target) roles, string code, EventDraft? without) => without is null or { Dropped: true } ? roles
        : (roles.Source - (without.Sources.Exists(slot => slot.Code == code) ? 1 : 0), roles.Target - (without.Targets.Exists(slot => slot.Code == code) ? 1 : 0));

    private void Add(string code, EventType type, int source, int target)
    {
        var all = _roles.GetValueOrDefault(code);
        _roles[code] = (all.Source + source, all.Target + target);
        var typed = _typed.GetValueOrDefault((code, type));
        _typed[(code, type)] = (typed.Source + source, typed.Target + target);
    }
}
