namespace Sekutu.Reading.Mentions;

/// <summary>Who before a word may be meant by it: the last person, people, owner, namesake or group.</summary>
internal sealed partial class Resolver
{
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
