using Sekutu.Reading.Mentions.Lexicon;

namespace Sekutu.Reading.Mentions;

/// <summary>Third pass, in the order of the text: what refers back, bodies and offices without a state, people named before.</summary>
/// <remarks>Unsure means no codes: a wrong actor costs more trust than a missing one.</remarks>
internal sealed class Resolver(ArticleScope scope)
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

    // The one state that all names and bodies of the article stand for; null where there are several or none.
    private string? OnlyState()
    {
        string? only = null;
        foreach (var draft in Drafts)
        {
            if (draft.Rule is "capital-place") continue;
            foreach (var code in draft.Codes)
            {
                if (only is not null && only != code) return null;
                only = code;
            }
        }

        return only is not null && Registry.Actors.ActorRegistry.Load().CountryOf(only) is not null ? only : null;
    }

    // A title puts together whom the article is about; in what a state publishes that state is one of them.
    private void NoteTitle()
    {
        var codes = new List<string>(scope.Reading.TitleActors);
        if (scope.Home is { } home && !codes.Contains(home)) codes.Add(home);
        _sets.Add(codes, 0, 4);
        if (codes.Count == 2 && codes.TrueForAll(ActorSets.IsState)) _pair = codes;
    }

    // The state of which an article speaks most, by far: its government and its army are meant where no other is named.
    private string? MainState()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var all = 0;
        foreach (var draft in Drafts)
        {
            if (draft.Rule is "capital-place" or "state-people") continue;
            foreach (var code in draft.Codes)
            {
                if (!ActorSets.IsState(code)) continue;
                counts[code] = counts.GetValueOrDefault(code) + 1;
                all++;
            }
        }

        foreach (var (code, count) in counts)
            if (count >= 3 && count * 10 >= all * 7) return code;
        return null;
    }

    private void NoteSentence(int last)
    {
        if (_here.Count > 1) _sets.AddSentence(_here, Drafts[last].Sentence);
    }

    private void NoteList(int last)
    {
        if (Drafts[last].List == 0) return;
        var codes = new List<string>();
        var first = last;
        while (first > 0 && Drafts[first - 1].List == Drafts[last].List) first--;
        for (var i = first; i <= last; i++)
            foreach (var code in Drafts[i].Codes)
                if (!codes.Contains(code)) codes.Add(code);
        // What stands at the head of a sentence is what the article is about.
        var leads = first == 0 || Drafts[first - 1].Sentence != Drafts[first].Sentence;
        _sets.Add(codes, Drafts[last].Sentence, leads ? 3 : 1.5f);
    }

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

    private void Refer(int i, Draft draft, ActorWord back)
    {
        var wanted = back.Count;
        switch (back.Anaphor)
        {
            case AnaphorClass.Person when wanted == 1:
            case AnaphorClass.PersonOwner:
                Point(draft, LastPerson(i), back);
                break;
            case AnaphorClass.Person when wanted > 1:
                if (!LastPeople(i, draft, wanted)) TakeSet(draft, wanted, "people", SetOf.People, LastPerson(i));
                break;
            case AnaphorClass.Person:
            case AnaphorClass.StateOwner when wanted == 0:
                Point(draft, LastTopicOfSeveral(i), back);
                break;
            case AnaphorClass.StateOwner:
                Point(draft, LastOwner(i), back);
                break;
            case AnaphorClass.State or AnaphorClass.Body or AnaphorClass.Side when wanted > 1:
                TakeSet(draft, wanted, wanted == 2 ? "both" : "all", back.Anaphor == AnaphorClass.Side ? SetOf.Any : SetOf.States);
                break;
            case AnaphorClass.State:
                Point(draft, LastOnly(i, static d => d.Kind == MentionKind.State && d.Rule is not "state-people"), back);
                break;
            case AnaphorClass.Organisation:
                Point(draft, LastOnly(i, static d => d.Kind == MentionKind.Organisation), back);
                break;
            case AnaphorClass.Group:
                Point(draft, LastOnly(i, static d => d.Kind == MentionKind.Group) ?? Namesake(i) ?? OnlyGroup(i), back);
                break;
            case AnaphorClass.Side:
                Point(draft, LastOnly(i, static d => d.Kind is MentionKind.Person or MentionKind.Body or MentionKind.Office) ?? LastPerson(i), back);
                break;
        }
    }

    private void Point(Draft draft, Draft? to, ActorWord back)
    {
        if (to is null) return;
        foreach (var code in to.Codes) draft.AddCode(code);
        draft.Confidence = 0.7f;
        if (draft.Kind != MentionKind.Anaphor) return;
        draft.Entity = to.Entity;
        draft.Rule = back.Anaphor switch
        {
            AnaphorClass.Person => back.Count == 1 ? "person-again" : "several-again",
            AnaphorClass.Side => "side-again",
            AnaphorClass.Organisation => "organisation-again",
            AnaphorClass.Group => "group-again",
            _ => "state-again",
        };
    }

    private void TakeSet(Draft draft, int size, string rule, SetOf kind, Draft? one = null)
    {
        draft.Confidence = 0.6f;
        draft.Rule = draft.Kind == MentionKind.Anaphor ? $"{rule}-countries" : draft.Rule;
        // A sentence that has itself put just so many together settles it.
        if (ListThatFollows(draft, size) is { } list)
        {
            foreach (var code in list) draft.AddCode(code);
            draft.Confidence = 0.9f;
            return;
        }

        var here = kind == SetOf.States ? _here.FindAll(ActorSets.IsState) : _here;
        if (here.Count == 0 && one is { Codes.Count: > 0 }) here = one.Codes;
        var codes = here.Count == size ? [.. here] : _sets.Best(size, draft.Sentence, here, kind);
        if (codes is null) return;
        foreach (var code in codes) draft.AddCode(code);
    }

    // "tiga negara, yakni Vietnam, Indonesia, dan Singapura": the list stands right behind.
    private List<string>? ListThatFollows(Draft draft, int size)
    {
        var next = Drafts.IndexOf(draft) + 1;
        if (next >= Drafts.Count || Drafts[next].List == 0 || Drafts[next].List == draft.List || Drafts[next].Sentence != draft.Sentence) return null;
        if (Drafts[next].Span.Start - draft.Span.End > 25) return null;
        var codes = new List<string>();
        for (var j = next; j < Drafts.Count && Drafts[j].List == Drafts[next].List; j++)
            foreach (var code in Drafts[j].Codes)
                if (!codes.Contains(code)) codes.Add(code);
        return codes.Count == size ? codes : null;
    }

    private Draft? LastPerson(int i)
    {
        Draft? best = null;
        for (var j = i - 1; j >= 0 && Drafts[i].Sentence - Drafts[j].Sentence <= Reach; j--)
        {
            var candidate = Drafts[j];
            if (best is not null && candidate.Sentence != best.Sentence) break;
            var isPerson = candidate.Kind == MentionKind.Person || (candidate is { Kind: MentionKind.Office, Plural: false } && candidate.Role.Length > 0)
                || candidate.Rule == "person-again";
            // The first of the nearest sentence that has any: the one it is about.
            if (isPerson && candidate.Entity is not null) best = candidate;
        }

        return best;
    }

    private bool LastPeople(int i, Draft draft, int wanted)
    {
        // "pemimpin China dan Ukraina … kedua pemimpin".
        for (var j = i - 1; j >= 0 && Drafts[i].Sentence - Drafts[j].Sentence <= 1; j--)
        {
            if (Drafts[j] is not { Kind: MentionKind.Office, Plural: true } several || several.Codes.Count != wanted) continue;
            foreach (var code in several.Codes) draft.AddCode(code);
            draft.Rule = "people-again";
            return true;
        }

        var people = new List<Draft>();
        for (var j = i - 1; j >= 0 && Drafts[i].Sentence - Drafts[j].Sentence <= Reach && people.Count < wanted; j--)
        {
            var candidate = Drafts[j];
            var isOne = candidate.Kind == MentionKind.Person || (candidate is { Kind: MentionKind.Office, Plural: false, Codes.Count: > 0 } && candidate.Role.Length > 0);
            if (isOne && candidate.Entity is { } entity && !people.Exists(p => p.Entity == entity)) people.Add(candidate);
        }

        if (people.Count < wanted) return false;
        for (var j = people.Count - 1; j >= 0; j--)
            foreach (var code in people[j].Codes) draft.AddCode(code);
        draft.Rule = "people-again";
        draft.Confidence = 0.7f;
        // Two of one state: "the two leaders" means the states' leaders, where the article has put two states together.
        if (draft.Codes.Count == 1 && wanted == 2 && _sets.Best(2, draft.Sentence, draft.Codes, SetOf.States) is { } states)
            foreach (var code in states) draft.AddCode(code);
        return draft.Codes.Count > 0;
    }

    // "they": the several people or the force that the sentence, or the one before, begins with.
    private Draft? LastTopicOfSeveral(int i)
    {
        Draft? first = null;
        for (var j = i - 1; j >= 0 && Drafts[i].Sentence - Drafts[j].Sentence <= 1; j--)
        {
            var candidate = Drafts[j];
            // Two people named together just before are meant by what follows them.
            if (candidate is { Kind: MentionKind.Person, List: > 0 } && candidate.Sentence == Drafts[i].Sentence && first is null)
            {
                first = candidate;
                break;
            }

            // What stands deep in a sentence is not what it is about.
            if (candidate.Sentence == Drafts[i].Sentence && !Leads(candidate)) continue;
            if (first is not null && candidate.Sentence != first.Sentence) break;
            first = candidate;
        }

        if (Pair(i) is { } pair) return pair;
        if (first is null || first.Codes.Count == 0) return null;
        if (first.List == 0) return first.Plural || first.Kind is MentionKind.Body or MentionKind.Group || first.Rule == "state-people" ? first : null;
        var all = new Draft { Entity = null, Plural = true };
        foreach (var draft in Drafts)
            if (draft.List == first.List) foreach (var code in draft.Codes) all.AddCode(code);
        return all;
    }

    // "A met B. They agreed": the two who speak for two states, where the sentence before has just these.
    private Draft? Pair(int i)
    {
        var pair = new Draft { Entity = null, Plural = true };
        for (var j = i - 1; j >= 0 && Drafts[i].Sentence - Drafts[j].Sentence <= 1; j--)
        {
            var candidate = Drafts[j];
            if (candidate.Sentence == Drafts[i].Sentence)
            {
                if (candidate.Kind is MentionKind.Person or MentionKind.Office && Leads(candidate)) return null;
                continue;
            }

            if (candidate is { Kind: MentionKind.Anaphor, Codes.Count: > 1 } && pair.Codes.Count == 0) return candidate;
            if (candidate.Kind is not (MentionKind.Person or MentionKind.Office) || candidate.Plural) continue;
            if (candidate.Codes.Count != 1) return null;
            pair.AddCode(candidate.Codes[0]);
        }

        return pair.Codes.Count == 2 ? pair : null;
    }

    // Within the first words of its sentence.
    private bool Leads(Draft draft) => draft.Span.Start - scope.Analysis.Sentences[draft.Sentence].Span.Start <= 30;

    // "its navy": the state that the sentence is about, else the last one named before it.
    private Draft? LastOwner(int i)
    {
        Draft? best = null;
        for (var j = i - 1; j >= 0 && Drafts[i].Sentence - Drafts[j].Sentence <= 1; j--)
        {
            if (best is not null && Drafts[j].Sentence != best.Sentence) break;
            if (Drafts[j].Codes.Count != 1 || IsOnlyPlace(Drafts[j])) continue;
            best = Drafts[j];
            // "Hamas and its leaders".
            if (best.Sentence == Drafts[i].Sentence && GapReader.Read(scope.Text, best.Span.End, Drafts[i].Span.Start, scope.Small) == GapKind.And) break;
        }

        return best;
    }

    // "Syrian rebels ... the rebels": the nearest several people called by the same word.
    private Draft? Namesake(int i)
    {
        var word = LastWord(Drafts[i].Span);
        for (var j = i - 1; j >= 0 && Drafts[i].Sentence - Drafts[j].Sentence <= Reach; j--)
            if (Drafts[j] is { Kind: MentionKind.Office or MentionKind.Group, Codes.Count: > 0 } candidate && word.Equals(LastWord(candidate.Span), StringComparison.OrdinalIgnoreCase)) return candidate;
        return null;
    }

    private ReadOnlySpan<char> LastWord(Text.Span span)
    {
        var text = span.Of(scope.Text);
        return text[(text.LastIndexOf(' ') + 1)..];
    }

    // The one armed group that an article speaks of is meant wherever it says "the militants".
    private Draft? OnlyGroup(int i)
    {
        Draft? only = null;
        for (var j = 0; j < Drafts.Count; j++)
        {
            if (Drafts[j] is not { Kind: MentionKind.Group, Codes.Count: > 0 } candidate || j == i || candidate.Back is not null) continue;
            if (only is not null && !only.Codes.SequenceEqual(candidate.Codes)) return null;
            only = candidate;
        }

        return only;
    }

    // The nearest that fits, where its sentence has no other.
    private Draft? LastOnly(int i, Func<Draft, bool> fits)
    {
        Draft? best = null;
        for (var j = i - 1; j >= 0 && Drafts[i].Sentence - Drafts[j].Sentence <= 2; j--)
        {
            var candidate = Drafts[j];
            if (best is not null && candidate.Sentence != best.Sentence) return best;
            if (!fits(candidate) || candidate.Codes.Count == 0) continue;
            if (best is not null && !candidate.Codes.SequenceEqual(best.Codes)) return null;
            best = candidate;
        }

        return best;
    }
}
