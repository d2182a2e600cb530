using Sekutu.Reading.Mentions.Lexicon;

namespace Sekutu.Reading.Mentions;

/// <summary>Reads noun phrases that stand for actors from the items of one sentence.</summary>
/// <remarks>
/// One grammar for every language; the small words of the language say whether a state stands before ("Japanese foreign minister") or after
/// ("menteri luar negeri Jepang") without a mark. A phrase is a chain: owners, heads, further owners, each next to the last.
/// </remarks>
internal sealed class ActorPhraseReader(ArticleScope scope, List<Item> items)
{
    private const int DeepestNesting = 3;

    /// <summary>Reads the phrase that starts at an item; null where none with a head does.</summary>
    /// <param name="index">The first item.</param>
    /// <param name="next">The first item after the phrase.</param>
    public ActorPhrase? Read(int index, out int next)
    {
        var phrase = new ActorPhrase { Start = items[index].Span.Start };
        next = Chain(index, phrase, 0);
        return phrase.Head is null ? null : phrase;
    }

    /// <summary>What stands between an item and the next.</summary>
    public GapKind Gap(int index) => index + 1 < items.Count
        ? GapReader.Read(scope.Text, items[index].Span.End, items[index + 1].Span.Start, scope.Small)
        : GapKind.Other;

    private int Chain(int index, ActorPhrase phrase, int depth)
    {
        var at = index;
        if (items[at].Word.Kind == ActorWordKind.Former)
        {
            if (Gap(at) is not (GapKind.None or GapKind.Filler or GapKind.Hyphen)) return at;
            phrase.Former = true;
            at++;
        }

        if (scope.Small.StateBefore && IsOwner(items[at].Word))
        {
            var afterOwners = Owners(at, phrase, before: true);
            if (afterOwners < 0) return at;
            at = afterOwners;
            if (at < items.Count && items[at].Word.Kind == ActorWordKind.Former)
            {
                phrase.Former = true;
                at++;
            }
        }

        if (at >= items.Count || !items[at].Word.IsHead) return at;
        at = Heads(at, phrase);
        return Tail(at, phrase, depth);
    }

    private static bool IsOwner(ActorWord word) =>
        word.IsAffiliation || word.Kind == ActorWordKind.Anaphor || (word.Kind == ActorWordKind.Person);

    // "U.S. and Japanese", "Japan's", "both countries'", "Biden": all before one head; -1 where no head follows.
    private int Owners(int index, ActorPhrase phrase, bool before)
    {
        var (at, commas) = (index, 0);
        while (true)
        {
            var word = items[at].Word;
            if (at + 1 >= items.Count) return -1;
            var gap = Gap(at);
            var following = items[at + 1].Word;
            if ((gap is GapKind.None or GapKind.Filler or GapKind.Owner or GapKind.Hyphen) && (following.IsHead || following.Kind == ActorWordKind.Former))
            {
                if (gap == GapKind.Hyphen && !word.IsAffiliation) return -1;
                if (word.Kind == ActorWordKind.Person && following.Kind != ActorWordKind.Body) return -1;
                // A comma alone joins no owners: "in the Philippines, US officials".
                if (at > index && commas > 0 && Gap(at - 1) != GapKind.And) return -1;
                if (!AllMayOwn(index, at)) return -1;
                for (var i = index; i <= at; i++) TakeOwner(items[i].Word, phrase);
                if (at > index) phrase.Plural = true;
                return at + 1;
            }

            if (gap is not (GapKind.And or GapKind.Comma or GapKind.Hyphen) || !following.IsAffiliation || !word.IsAffiliation) return -1;
            if (gap == GapKind.Comma) commas++;
            at++;
        }
    }

    // "Japan and South Korean officials" is Japan, and South Korea's officials: a bare name before a list's adjectives owns nothing.
    private bool AllMayOwn(int first, int last)
    {
        if (first == last) return true;
        var lastIsAdjective = items[last].Word is { Kind: ActorWordKind.State, Form: StateForm.Adjective };
        for (var i = first; i < last; i++)
        {
            var word = items[i].Word;
            if (lastIsAdjective && word is { Kind: ActorWordKind.State, Form: not StateForm.Adjective } && items[i].Span.Length > 4) return false;
        }

        return true;
    }

    private void TakeOwner(ActorWord word, ActorPhrase phrase)
    {
        phrase.HasAffiliation = true;
        if (word.Kind != ActorWordKind.Group) phrase.OnlyGroups = false;
        if (word.Kind == ActorWordKind.Anaphor) phrase.Back ??= word;
        else if (word.Kind == ActorWordKind.Person)
        {
            if (scope.OfficeOf(word.Person!) is { } office) phrase.AddCode(office.Country);
        }
        else phrase.AddCode(word.Code!);
    }

    private int Heads(int index, ActorPhrase phrase)
    {
        var headFirst = scope.Small.StateAfter;
        var at = index;
        phrase.AddHead(items[at].Word, first: true, headFirst);
        phrase.End = phrase.HeadEnd = items[at].Span.End;
        while (at + 1 < items.Count && items[at + 1].Word.IsHead && Gap(at) is GapKind.None or GapKind.Filler or GapKind.Owner)
        {
            at++;
            phrase.AddHead(items[at].Word, first: false, headFirst);
            phrase.End = phrase.HeadEnd = items[at].Span.End;
        }

        return at + 1;
    }

    // Brackets with a short form, owners after the head, and whom an envoy is sent to.
    private int Tail(int at, ActorPhrase phrase, int depth)
    {
        while (at < items.Count)
        {
            var word = items[at].Word;
            var gap = GapReader.Read(scope.Text, phrase.End, items[at].Span.Start, scope.Small);
            if (gap == GapKind.Bracket && IsClosed(items[at].Span.End) && (word.IsHead || word.IsAffiliation))
            {
                if (word.IsHead) phrase.AddHead(word, first: true, headFirst: true);
                phrase.End = phrase.HeadEnd = items[at].Span.End + 1;
                at++;
                continue;
            }

            if (gap == GapKind.For && phrase.Envoy && word.IsAffiliation)
            {
                phrase.End = phrase.HeadEnd = items[at].Span.End;
                at++;
                if (at < items.Count && items[at].Word.IsAffiliation
                    && GapReader.Read(scope.Text, phrase.End, items[at].Span.Start, scope.Small) == GapKind.Bracket && IsClosed(items[at].Span.End))
                {
                    phrase.End = phrase.HeadEnd = items[at].Span.End + 1;
                    at++;
                }

                continue;
            }

            var bare = gap is GapKind.None or GapKind.Filler && scope.Small.StateAfter;
            if (!bare && gap != GapKind.Of) break;
            if (depth >= DeepestNesting) break;
            if (gap == GapKind.Of && phrase.Codes.Count > 0 && word.IsAffiliation) break;
            if (bare && word.IsAffiliation && phrase.Codes.Count > 0 && phrase.HasAffiliation) break;
            if (bare && word.IsAffiliation && phrase.Codes.Count > 0 && word.Code is { } other && !phrase.Codes.Contains(other))
            {
                // An embassy stands in a capital and does not belong to it.
                if (word is { Kind: ActorWordKind.State, Form: StateForm.Capital })
                {
                    phrase.End = phrase.HeadEnd = items[at].Span.End;
                    at++;
                }

                break;
            }

            if (word.IsAffiliation || word.Kind == ActorWordKind.Anaphor)
            {
                var nested = scope.Small.StateBefore ? Nested(at, phrase, depth) : -1;
                at = nested >= 0 ? nested : OwnersAfter(at, phrase);
                continue;
            }

            if (word.Kind == ActorWordKind.Person && bare && phrase.Head is { Kind: ActorWordKind.Body, Role: "government" or "presidency" })
            {
                TakeOwner(word, phrase);
                phrase.End = phrase.HeadEnd = items[at].Span.End;
                at++;
                continue;
            }

            if (!word.IsHead) break;
            if (gap == GapKind.Of && !scope.Small.StateBefore && phrase.HasAffiliation) break;
            var inner = Nested(at, phrase, depth);
            if (inner < 0) break;
            at = inner;
        }

        return at;
    }

    private bool IsClosed(int end) => end < scope.Text.Length && scope.Text[end] == ')';

    // A phrase of its own as owner: "head of Ukraine's navy", "juru bicara kementerian luar negeri China".
    private int Nested(int at, ActorPhrase phrase, int depth)
    {
        var inner = new ActorPhrase { Start = items[at].Span.Start };
        var next = Chain(at, inner, depth + 1);
        if (inner.Head is null) return -1;
        if (inner.HasAffiliation)
        {
            phrase.HasAffiliation = true;
            phrase.OnlyGroups &= inner.OnlyGroups;
        }

        foreach (var code in inner.Codes) phrase.AddCode(code);
        phrase.DefaultIfNamed = phrase.DefaultCode is null ? inner.DefaultIfNamed : phrase.DefaultIfNamed;
        phrase.DefaultCode ??= inner.DefaultCode;
        phrase.Back ??= inner.Back;
        phrase.Body ??= inner.Body ?? (inner.Head.Kind == ActorWordKind.Body ? inner.Head : null);
        phrase.Plural |= inner.Plural && inner.Codes.Count > 1;
        phrase.End = phrase.HeadEnd = inner.End;
        return next;
    }

    private int OwnersAfter(int at, ActorPhrase phrase)
    {
        TakeOwner(items[at].Word, phrase);
        phrase.End = phrase.HeadEnd = items[at].Span.End;
        var taken = at;
        while (taken + 1 < items.Count && items[taken + 1].Word.IsAffiliation && items[taken].Word.IsAffiliation)
        {
            var gap = Gap(taken);
            if (gap == GapKind.Bracket && items[taken + 1].Word.Code == items[taken].Word.Code && IsClosed(items[taken + 1].Span.End))
            {
                taken++;
                phrase.End = phrase.HeadEnd = items[taken].Span.End + 1;
                continue;
            }

            // A comma joins only where the list goes on to an "and".
            if (gap == GapKind.Comma && !ListGoesOn(taken + 1)) break;
            if (gap is not (GapKind.And or GapKind.Hyphen or GapKind.Comma)) break;
            taken++;
            TakeOwner(items[taken].Word, phrase);
            phrase.Plural = true;
            phrase.End = phrase.HeadEnd = items[taken].Span.End;
        }

        return taken + 1;
    }

    private bool ListGoesOn(int index)
    {
        while (index + 1 < items.Count && items[index].Word.IsAffiliation && items[index + 1].Word.IsAffiliation)
        {
            var gap = Gap(index);
            if (gap == GapKind.And) return true;
            if (gap != GapKind.Comma) return false;
            index++;
        }

        return false;
    }
}
