namespace Sekutu.Reading.Mentions;

/// <summary>Third pass, in the order of the text: what refers back, bodies and offices without a state, people named before.</summary>
/// <remarks>Unsure means no codes: a wrong actor costs more trust than a missing one.</remarks>
internal sealed partial class Resolver(ArticleScope scope)
{
    // Farther back than this nothing is meant any more.
    private const int Reach = 5;

    private readonly ActorSets _sets = new();
    private readonly RoleMemory _roles = new();
    private readonly Dictionary<ulong, Entity> _byOffice = [];
    private readonly List<string> _here = [];
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    private List<string>? _pair;

    private List<Draft> Drafts => scope.Drafts;

    /// <summary>Settles every draft.</summary>
    public void Read()
    {
        var only = OnlyState() ?? MainState();
        NoteTitle();
        foreach (var draft in Drafts) _named.UnionWith(draft.Codes);
        for (var i = 0; i < Drafts.Count; i++)
        {
            if (i == 0 || Drafts[i].Sentence != Drafts[i - 1].Sentence)
            {
                if (i > 0) NoteSentence(i - 1);
                _here.Clear();
            }

            Settle(i, only);
            var draft = Drafts[i];
            TakePerson(draft);
            if (!IsOnlyPlace(draft))
            {
                foreach (var code in draft.Codes)
                    if (!_here.Contains(code)) _here.Add(code);
            }

            if (draft.Codes.Count > 1) _sets.Add(draft.Codes, draft.Sentence, 2);
            if (i + 1 == Drafts.Count || Drafts[i + 1].List != draft.List) NoteList(i);
            if (draft.Role.Length > 0 && draft.Codes.Count > 0 && draft.Kind is MentionKind.Body or MentionKind.Office or MentionKind.Person) _roles.Add(draft);
        }
    }

    // "Panglima TNI" after "Panglima TNI Agus Subiyanto" is the same man.
    private void TakePerson(Draft draft)
    {
        if (draft is { Kind: MentionKind.Person, RoleSpan: { } held, Entity: { } entity } && !draft.Former) _byOffice[scope.Hash(held)] = entity;
        else if (draft is { Kind: MentionKind.Office, Plural: false, RoleSpan: { } office, Codes.Count: 1 } && _byOffice.TryGetValue(scope.Hash(office), out var holder)) draft.Entity = holder;
    }

    // A capital or state after a preposition of place, or a people, is seldom a party.
    private static bool IsOnlyPlace(Draft draft) => draft.Rule is "capital-place" or "state-place" or "state-people";

    private void Settle(int i, string? only)
    {
        var draft = Drafts[i];
        if (draft.Former) return;
        if (draft.Back is { } back)
        {
            if (draft.Codes.Count == 0 || draft.Kind == MentionKind.Anaphor) Refer(i, draft, back);
        }
        else if (draft.Kind == MentionKind.Person)
        {
            if (draft.Codes.Count == 0 && draft.Entity is { } entity) TakeFrom(draft, entity);
        }

        if (draft.Codes.Count > 0 || draft.Kind is not (MentionKind.Body or MentionKind.Office or MentionKind.Person)) return;
        if (draft.Kind == MentionKind.Person && draft.RoleSpan is null) return;
        // "The leaders agreed" after a title that names two states.
        if (draft is { Kind: MentionKind.Office, Plural: true, Back: null } && scope.Home is not null && _pair is { } pair && IsDefinite(draft))
        {
            foreach (var code in pair) draft.AddCode(code);
            draft.Rule = "offices-of-title";
            return;
        }

        if (draft.Kind == MentionKind.Office && !draft.Plural && draft.Back is null && scope.Home is { } publisher && HasOffice(publisher, draft.Role))
        {
            draft.AddCode(publisher);
            draft.Rule = "office-of-publisher";
            return;
        }

        // "Congress", "Kemlu": a name with a home of its own means that one where the article speaks of that state.
        var isHome = draft.DefaultCode is { } usual && !draft.DefaultIfNamed && _named.Contains(usual);
        if (!isHome && draft.Kind != MentionKind.Person && draft.Back is null && draft.Role.Length > 0 && draft.Role != "troops" && !draft.Plural && _roles.Meant(draft) is { } earlier)
        {
            foreach (var code in earlier.Codes) draft.AddCode(code);
            draft.Entity = earlier.Entity;
            draft.Rule = draft.Kind == MentionKind.Body ? "body-again" : "office-again";
            draft.Confidence = 0.7f;
        }
        else if (draft.DefaultCode is { } home && (!draft.DefaultIfNamed || _named.Contains(home)))
        {
            draft.AddCode(home);
        }
        else if (only is not null && draft.Kind == MentionKind.Body && draft.Role is "government" or "military" or "police" or "parliament" or "navy" or "air-force")
        {
            draft.AddCode(only);
            draft.Rule = "body-only-state";
            draft.Confidence = 0.6f;
        }

        if (draft is { Kind: MentionKind.Person, Entity: { Codes.Count: 0 } person }) person.Codes.AddRange(draft.Codes);
    }

    private bool IsDefinite(Draft draft)
    {
        var before = GapReader.WordBefore(scope.Text, draft.Span.Start, scope.Analysis.Sentences[draft.Sentence].Span.Start);
        return !before.IsEmpty && scope.Small.Again.Contains(scope.Hash(before));
    }

    private static bool HasOffice(string state, string role)
    {
        foreach (var holder in Registry.Actors.ActorRegistry.Load().Holders)
            if (holder.Country == state && holder.Role == role) return true;
        return false;
    }

    private static void TakeFrom(Draft draft, Entity entity)
    {
        if (entity.Former) return;
        foreach (var code in entity.Codes) draft.AddCode(code);
    }
}
