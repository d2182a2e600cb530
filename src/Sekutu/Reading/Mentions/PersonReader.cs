using Sekutu.Language;
using Sekutu.Reading.Mentions.Lexicon;
using Sekutu.Text;

namespace Sekutu.Reading.Mentions;

/// <summary>Finds people: by name after an office, by a known name, by a title, in apposition.</summary>
internal sealed partial class PersonReader(ArticleScope scope, List<Item> items, int number)
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
}
