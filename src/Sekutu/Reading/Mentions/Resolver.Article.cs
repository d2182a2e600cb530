namespace Sekutu.Reading.Mentions;

/// <summary>What the article as a whole says of who is meant: its one or main state, its title, those named together.</summary>
internal sealed partial class Resolver
{
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
        var states = new CodeTally();
        foreach (var draft in Drafts)
        {
            if (draft.Rule is "capital-place" or "state-people") continue;
            foreach (var code in draft.Codes)
                if (ActorSets.IsState(code)) states.Add(code);
        }

        return states.ByFar();
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
}
