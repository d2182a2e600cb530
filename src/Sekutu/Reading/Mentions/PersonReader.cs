using Sekutu.Language;
using Sekutu.Reading.Mentions.Lexicon;
using Sekutu.Registry.Actors;
using Sekutu.Text;

namespace Sekutu.Reading.Mentions;

/// <summary>Finds people: by name after an office, by a known name, by a title, in apposition.</summary>
internal sealed class PersonReader(ArticleScope scope, List<Item> items, int number)
{
    /// <summary>The name that follows an office, directly or between commas; null where none does.</summary>
    public FoundName? NameAfter(ActorPhrase phrase, ref int next, Span sentence)
    {
        if (phrase.Head is { Office: OfficeKind.Group } && phrase.Codes.Count != 1) return null;
        var text = scope.Text;
        var comma = phrase.End < sentence.End && text[phrase.End] == ',';
        var at = comma ? phrase.End + 1 : phrase.End;
        if (at >= sentence.End || text[at] != ' ') return null;
        at++;
        var index = next;
        var found = NameAt(at, ref index, sentence);
        if (found is not { } name) return null;
        if (name.Person is null && !IsLikelyName(name, phrase)) return null;
        if (comma)
        {
            // Between commas stands an apposition only when it is a full name and something closes it.
            var several = phrase.Plural || phrase.Head is { Office: OfficeKind.Counterpart };
            if ((several && phrase.Codes.Count != 1) || (name.Words < 2 && name.Person is null)) return null;
            var closed = name.Whole.End >= sentence.End || text[name.Whole.End] is ',' or '.' or ')' or ';';

            // Indonesian seldom writes the second comma ("Juru bicara Kemlu, Nama Orang mengatakan"): a tagged name behind a subject will do.
            closed |= !several && phrase.HasAffiliation && IsTagged(name.Name) && !IsGoverned(phrase.Start, sentence);
            if (!closed && !(several && CompanionStart(name.Whole.End, sentence) > 0)) return null;
        }
        else if (phrase.Head is { Office: OfficeKind.Group } or { Kind: ActorWordKind.Body } && name.Words < 2 && name.Person is null)
        {
            return null;
        }

        next = index;
        return name;
    }

    // What follows a mere "director" or "head of" is as often an institution as a person; one word in capitals is an acronym.
    private bool IsLikelyName(FoundName name, ActorPhrase phrase)
    {
        if (scope.Analysis.Layers.HasFlag(LanguageLayers.Names)) return IsTagged(name.Name) || (name.Words > 1 && phrase.HasAffiliation);
        if (phrase.Head is { Office: OfficeKind.Weak } && ((!phrase.HasAffiliation && phrase.Body is null) || name.Words < 2)) return false;
        if (name.Words > 1) return true;
        if (name.Name.Length < 3) return false;
        foreach (var c in name.Name.Of(scope.Text)[1..])
            if (char.IsLower(c)) return true;
        return false;
    }

    private bool IsGoverned(int start, Span sentence)
    {
        var before = GapReader.WordBefore(scope.Text, start, sentence.Start);
        return !before.IsEmpty && scope.TagAt(before.Start) is Upos.Adp or Upos.Verb or Upos.None;
    }

    private bool IsTagged(Span name)
    {
        foreach (var tagged in scope.Analysis.Names)
            if (tagged.Kind == NameKind.Person && scope.SpanOf(tagged).Overlaps(name)) return true;
        return false;
    }

    /// <summary>The second name after an office that several hold: "their counterparts, X and Y".</summary>
    public void AddCompanion(Draft first, ActorPhrase phrase, ref int next, Span sentence)
    {
        if (!(phrase.Plural || phrase.Head is { Office: OfficeKind.Counterpart }) || first.Codes.Count != 1) return;
        if (CompanionStart(first.Span.End, sentence) is not (> 0 and var start)) return;
        var index = next;
        if (NameAt(start, ref index, sentence) is not { } found || (found.Words < 2 && found.Person is null)) return;
        var draft = new Draft { Span = found.Whole, Sentence = number, Rule = "office-shared", Entry = first.Entry, Confidence = 0.8f };
        draft.AddCode(first.Codes[0]);
        Name(draft, found);
        scope.Drafts.Add(draft);
        next = index;
    }

    // Where a name may start after a word that joins a list; 0 where none does.
    private int CompanionStart(int end, Span sentence)
    {
        var word = GapReader.WordAfter(scope.Text, end, sentence.End);
        if (word.IsEmpty || word.End + 1 >= sentence.End || scope.Small.LinkOf(SmallWords.Hash(word.Of(scope.Text))) != GapKind.And) return 0;
        return char.IsUpper(scope.Text[word.End + 1]) ? word.End + 1 : 0;
    }

    /// <summary>Puts a name into a mention: who it is, for whom they act.</summary>
    public void Name(Draft draft, FoundName found)
    {
        draft.Kind = MentionKind.Person;
        draft.Name = found.Name;
        draft.Span = draft.Span.Cover(found.Whole);
        draft.IsPart = found.Words < 2;
        if (draft.Rule is "office" or "body" or "counterpart") draft.Rule = "office-with-name";
        if (draft.Plural && draft.Codes.Count < 2) draft.Plural = false;
        if (found.Person is { } person)
        {
            draft.Entity = scope.Entities.Get($"person:{person.Name}");
            scope.Entities.AddName(draft.Entity, found.Name.Of(scope.Text), scope.Drafts.Count);
            AddKnownNames(draft.Entity, person);
            draft.Entry ??= person.Entry;
            if (draft.Codes.Count == 0 && !draft.Former && (draft.Back is null || draft.Back.Anaphor == AnaphorClass.PersonOwner))
            {
                draft.Back = null;
                if (scope.OfficeOf(person) is { } office) draft.AddCode(office.Country);
            }
        }
        else
        {
            draft.Entity = EntityOf(found.Name);
        }

        if (draft.Entity is not { } entity) return;
        if (draft.RoleSpan is { } role && entity.Office is null)
        {
            entity.Office = role.Of(scope.Text).ToString();
            entity.Role = draft.Role;
        }

        AddInitials(entity, found.Name);
        entity.Former |= draft.Former;
        if (entity.Codes.Count == 0 && !draft.Former) entity.Codes.AddRange(draft.Codes);
    }

    // "Susi Pudjiastuti (SP)": initials in brackets are a name of their own from there on.
    private void AddInitials(Entity entity, Span name)
    {
        var text = scope.Text.AsSpan(name.End);
        if (!text.StartsWith(" (")) return;
        text = text[2..];
        var length = text.IndexOf(')');
        if (length is < 2 or > 5) return;
        var next = 0;
        foreach (var range in name.Of(scope.Text).Split(' '))
        {
            if (next < length && name.Of(scope.Text)[range] is [var first, ..] && first == text[next] && char.IsUpper(first)) next++;
        }

        if (next == length) scope.Entities.AddName(entity, text[..length], scope.Drafts.Count);
    }

    /// <summary>A known name on its own.</summary>
    public void AddKnown(Span span, ActorWord word, Span sentence)
    {
        if (word.IsShortName && IsPartOfOtherName(span, sentence)) return;
        var draft = new Draft { Span = span, Sentence = number, Rule = "known-person", Entry = word.Entry, Confidence = word.IsShortName ? 0.9f : 1 };
        Name(draft, new FoundName(span, span, word.Person, word.IsShortName ? 1 : 2));
        scope.Drafts.Add(draft);
    }

    /// <summary>A rank or title with a name.</summary>
    public void AddTitled(int index, Span sentence)
    {
        var next = index;
        if (NameAt(items[index].Span.Start, ref next, sentence) is not { } found) return;
        if (found.Name.Start == items[index].Span.Start) return;
        if (found.Person is null && Overlapped(found.Name)) return;
        var draft = new Draft { Span = found.Whole, Sentence = number, Rule = "title-with-name", Entry = items[index].Word.Entry, Confidence = 0.8f };
        Name(draft, found);
        scope.Drafts.Add(draft);
    }

    /// <summary>Gives an office to the name before its comma: "Fumio Kishida, the Japanese prime minister".</summary>
    public bool TakeApposition(Draft office, Span sentence)
    {
        var text = scope.Text;
        var start = office.Span.Start;
        var article = GapReader.WordBefore(text, start, sentence.Start);
        if (!article.IsEmpty && scope.Small.Articles.Contains(scope.Hash(article))) start = article.Start;
        while (start > sentence.Start && text[start - 1] == ' ') start--;
        if (start <= sentence.Start || text[start - 1] != ',') return false;
        var comma = start - 1;
        if (scope.Drafts.Count > 0 && scope.Drafts[^1] is { Kind: MentionKind.Person } person && person.Span.End == comma && person.Sentence == number)
        {
            if (person.RoleSpan is not null) return false;
            Take(person, office);
            return true;
        }

        if (RunBefore(comma, sentence) is not { } name) return false;
        var draft = new Draft { Span = name, Sentence = number, Rule = "apposition", Confidence = 0.8f };
        Take(draft, office);
        Name(draft, new FoundName(name, name, null, 2));
        scope.Drafts.Add(draft);
        return true;
    }

    private void Take(Draft person, Draft office)
    {
        person.Span = person.Span.Cover(office.Span);
        person.RoleSpan = office.RoleSpan;
        person.Role = office.Role;
        person.Former = office.Former;
        person.Entry = office.Entry;
        if (office.Codes.Count > 0 || office.Former)
        {
            person.Codes.Clear();
            person.Codes.AddRange(office.Codes);
        }
        else if (person.Codes.Count == 0)
        {
            person.Back = office.Back;
            person.DefaultCode = office.DefaultCode;
            person.DefaultIfNamed = office.DefaultIfNamed;
        }

        if (person.Entity is not { } entity) return;
        entity.Office ??= office.RoleSpan?.Of(scope.Text).ToString();
        if (entity.Role.Length == 0) entity.Role = office.Role;
        if (entity.Codes.Count == 0) entity.Codes.AddRange(person.Codes);
    }

    // Titles, then a known person or a run of capitalised words.
    private FoundName? NameAt(int at, ref int index, Span sentence)
    {
        var whole = at;
        while (index < items.Count && items[index].Span.Start < at) index++;
        while (index < items.Count && items[index].Span.Start == at && items[index].Word.Kind == ActorWordKind.Title)
        {
            at = items[index].Span.End;
            index++;
            while (at < sentence.End && scope.Text[at] is ' ' or '.') at++;
        }

        if (at >= sentence.End) return null;
        if (index < items.Count && items[index].Span.Start == at && items[index].Word is { Kind: ActorWordKind.Person } known)
        {
            var span = items[index].Span;
            index++;
            return new FoundName(new Span(whole, span.End), span, known.Person, known.IsShortName ? 1 : 2);
        }

        if (Tagged(at) is { } tagged)
        {
            while (index < items.Count && items[index].Span.Start < tagged.End) index++;
            return new FoundName(new Span(whole, tagged.End), tagged, null, tagged.Of(scope.Text).Contains(' ') ? 2 : 1);
        }

        var limit = sentence.End;
        for (var i = index; i < items.Count; i++)
        {
            if (items[i].Word.Kind == ActorWordKind.Person && items[i].Span.Start > at) continue;
            if (items[i].Word.Kind is ActorWordKind.NamePrefix or ActorWordKind.NameSuffix) continue;
            limit = items[i].Span.Start;
            break;
        }

        if (IsShouted(sentence)) return null;
        var run = NameRun.Find(scope.Text, at, limit, scope.Small, out var count);
        if (count == 0 || run.Length < 2) return null;
        while (index < items.Count && items[index].Span.Start < run.End) index++;
        return new FoundName(new Span(whole, run.End), run, null, count);
    }

    // In a sentence of capitals alone nothing tells a name from what follows it.
    private bool IsShouted(Span sentence)
    {
        var letters = 0;
        foreach (var c in sentence.Of(scope.Text))
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) letters++;
        }

        return letters > 20;
    }

    // The name tagger knows better where a name ends.
    private Span? Tagged(int at)
    {
        foreach (var name in scope.Analysis.Names)
        {
            if (name.Kind != NameKind.Person) continue;
            var span = scope.SpanOf(name);
            if (span.Start == at) return span;
            if (span.Start > at) break;
        }

        return null;
    }

    private Entity EntityOf(Span name)
    {
        var text = name.Of(scope.Text);
        Span<ulong> words = stackalloc ulong[8];
        var count = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range].Trim(".,()\"'");
            if (count < words.Length && word.Length > 1 && char.IsUpper(word[0])) words[count++] = WordHash.Lower(word);
        }

        var entity = scope.Entities.ByNameWords(words[..count]);
        if (entity is null && count > 1 && scope.Entities.ByNameWords(words.Slice(count - 1, 1)) is { } partial)
        {
            var contained = partial.NameWords.Count > 0;
            foreach (var word in partial.NameWords) contained &= words[..count].Contains(word);
            if (contained) entity = partial;
        }

        entity ??= scope.Entities.New("person");
        scope.Entities.AddName(entity, text, scope.Drafts.Count);
        return entity;
    }

    private void AddKnownNames(Entity entity, Person person)
    {
        var before = entity.Name;
        scope.Entities.AddName(entity, person.Name, scope.Drafts.Count);
        entity.Name = before;
    }

    private bool Overlapped(Span span)
    {
        foreach (var item in items)
            if (item.Span.Overlaps(span) && item.Word.Kind is not (ActorWordKind.Title or ActorWordKind.Person)) return true;
        return false;
    }

    // "Hunter Biden" is not the president: a capitalised word before a short name makes it another's.
    private bool IsPartOfOtherName(Span span, Span sentence)
    {
        var before = GapReader.WordBefore(scope.Text, span.Start, sentence.Start);
        var after = GapReader.WordAfter(scope.Text, span.End, sentence.End);
        if (!after.IsEmpty && char.IsUpper(scope.Text[after.Start]) && scope.TagAt(after.Start) == Upos.Propn && !scope.Small.NotNames.Contains(scope.Hash(after))) return true;
        if (before.IsEmpty || before.Start == sentence.Start || !char.IsUpper(scope.Text[before.Start])) return false;
        if (scope.Small.NotNames.Contains(scope.Hash(before))) return false;
        foreach (var item in items)
            if (item.Span.Overlaps(before)) return false;
        return true;
    }

    // Two to four capitalised words that end at a comma.
    private Span? RunBefore(int end, Span sentence)
    {
        var (start, count, at) = (end, 0, end);
        while (count < 4)
        {
            var word = GapReader.WordBefore(scope.Text, at, sentence.Start);
            if (word.IsEmpty || !char.IsUpper(scope.Text[word.Start]) || scope.Small.NotNames.Contains(scope.Hash(word))) break;
            var covered = false;
            foreach (var item in items) covered |= item.Span.Overlaps(word);
            if (covered) break;
            start = word.Start;
            at = word.Start;
            count++;
            if (at > sentence.Start && scope.Text[at - 1] != ' ') break;
        }

        return count >= 2 ? new Span(start, end) : null;
    }
}
