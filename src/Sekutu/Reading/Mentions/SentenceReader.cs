using Sekutu.Language;
using Sekutu.Language.Phrases;
using Sekutu.Reading.Mentions.Lexicon;
using Sekutu.Text;

namespace Sekutu.Reading.Mentions;

/// <summary>First pass: what the phrases of one sentence name by themselves.</summary>
internal sealed class SentenceReader(ArticleScope scope)
{
    private const int LongestInitials = 3;
    private readonly List<PhraseMatch> _matches = [];
    private readonly List<Item> _items = [];

    /// <summary>Reads one sentence and adds drafts in the order of the text.</summary>
    public void Read(int number)
    {
        var sentence = scope.Analysis.Sentences[number];
        _matches.Clear();
        _items.Clear();
        scope.Lexicon.Table.FindAll(scope.Text, sentence.Span, _matches);
        foreach (var match in _matches)
        {
            var word = scope.Lexicon.Word(match);
            // "Al-Sultan", "co-chair": part of another word.
            var start = match.Span.Start;
            if (word.Kind is ActorWordKind.Office or ActorWordKind.Title && start > sentence.Span.Start + 1 && scope.Text[start - 1] == '-' && char.IsLetter(scope.Text[start - 2])
                && !word.IsAffiliation && !EndsAffiliation(start - 1)) continue;
            if (scope.Small.PlainInCapitals.Contains(scope.Hash(match.Span)) && IsInCapitals(match.Span, sentence.Span)) continue;
            if (word.Role == "compass" && !NamesState(match.Span, sentence.Span)) continue;
            if (word.Kind == ActorWordKind.State && IsInitials(match.Span)) continue;
            _items.Add(new Item(match.Span, word));
        }

        var phrases = new ActorPhraseReader(scope, _items);
        var people = new PersonReader(scope, _items, number);
        var index = 0;
        while (index < _items.Count) index = Step(index, number, sentence.Span, phrases, people);
    }

    private int Step(int index, int number, Span sentence, ActorPhraseReader phrases, PersonReader people)
    {
        var (span, word) = _items[index];
        switch (word.Kind)
        {
            case ActorWordKind.Blocker or ActorWordKind.NameSuffix:
                return index + 1;
            case ActorWordKind.NamePrefix or ActorWordKind.OutletWord:
                return IsAffiliated(index + 1) && phrases.Gap(index) == GapKind.None ? index + 2 : index + 1;
        }

        if (word.IsAffiliation && index + 1 < _items.Count && phrases.Gap(index) is GapKind.None or GapKind.Owner
            && _items[index + 1].Word.Kind is ActorWordKind.NameSuffix or ActorWordKind.OutletWord) return index + 2;

        if (phrases.Read(index, out var next) is { } phrase && AddPhrase(phrase, number, sentence, people, ref next)) return Math.Max(next, index + 1);
        AddSingle(index, number, sentence, people);
        index++;
        // What a title's name covers is not read again.
        while (index < _items.Count && scope.Drafts.Count > 0 && _items[index].Span.Start < scope.Drafts[^1].Span.End) index++;
        return index;
    }

    // The words around it stand in capitals too.
    private bool IsInCapitals(Span span, Span sentence)
    {
        var (before, after) = (GapReader.WordBefore(scope.Text, span.Start, sentence.Start), GapReader.WordAfter(scope.Text, span.End, sentence.End));
        return (!before.IsEmpty || !after.IsEmpty) && !HasLower(before) && !HasLower(after);
    }

    private bool HasLower(Span span)
    {
        foreach (var c in span.Of(scope.Text))
            if (char.IsLower(c)) return true;
        return false;
    }

    private bool EndsAffiliation(int end) => _items.Count > 0 && _items[^1].Span.End == end;

    private bool IsAffiliated(int index) => index < _items.Count && _items[index].Word.IsAffiliation;

    private bool AddPhrase(ActorPhrase phrase, int number, Span sentence, PersonReader people, ref int next)
    {
        var head = phrase.Head!;
        var name = head.Kind == ActorWordKind.Office || phrase.Former ? people.NameAfter(phrase, ref next, sentence) : null;
        if (name is null && head is { Kind: ActorWordKind.Office, Office: OfficeKind.Weak } && !phrase.HasAffiliation && phrase.Codes.Count == 0 && phrase.Body is null) return false;
        if (name is null && phrase.Back is { Anaphor: AnaphorClass.PersonOwner } && head.Kind != ActorWordKind.Office && head.Kind != ActorWordKind.Body) return false;
        if (name is null && head.Office == OfficeKind.Counterpart && !phrase.HasAffiliation && phrase.Back is null) return false;
        if (name is null && head is { Kind: ActorWordKind.Body, Role: "materiel" } && !phrase.HasAffiliation) return false;
        if (name is null && head.IsAdjectival && IsModifier(phrase, sentence)) return false;
        var draft = new Draft
        {
            Span = new Span(phrase.Start, phrase.End),
            Sentence = number,
            Kind = head.Kind == ActorWordKind.Body ? MentionKind.Body : MentionKind.Office,
            Role = head.Role,
            Entry = head.Entry,
            Rule = head.Kind == ActorWordKind.Body ? "body" : "office",
            Back = phrase.Back,
            DefaultCode = phrase.DefaultCode,
            DefaultIfNamed = phrase.DefaultIfNamed,
            Former = phrase.Former,
            Plural = phrase.Plural,
        };
        if (phrase.HasAffiliation && phrase.OnlyGroups && name is null && head is { Office: OfficeKind.Weak, Role: "" }) draft.Kind = MentionKind.Group;
        if (!phrase.Former) foreach (var code in phrase.Codes) draft.AddCode(code);
        if (head.Kind == ActorWordKind.Office) draft.RoleSpan = new Span(phrase.Start, phrase.HeadEnd);
        if (head.IsPossessed && draft.Codes.Count == 0) draft.Back = Possession;
        if (draft.Codes.Count == 0 && head is { Kind: ActorWordKind.Office, Office: OfficeKind.Counterpart } && name is null) draft.Rule = "counterpart";
        if (name is { } found)
        {
            people.Name(draft, found);
            TakeOwnerAfterName(draft, ref next);
            scope.Drafts.Add(draft);
            people.AddCompanion(draft, phrase, ref next, sentence);
            return true;
        }

        if (head.Kind == ActorWordKind.Office && !phrase.Plural && people.TakeApposition(draft, sentence)) return true;
        draft.Entity = draft.Codes.Count == 0 ? null
            : draft.Kind == MentionKind.Group ? scope.Entities.Get($"{draft.Kind}:{draft.Codes[0]}")
            : scope.Entities.Get($"{draft.Kind}:{string.Join('+', draft.Codes)}:{draft.Role}");
        scope.Drafts.Add(draft);
        return true;
    }

    // "President X of the United States".
    private void TakeOwnerAfterName(Draft draft, ref int next)
    {
        if (next >= _items.Count || !_items[next].Word.IsAffiliation) return;
        var start = draft.Span.End;
        if (scope.Text.AsSpan(start).StartsWith(", Jr.", StringComparison.Ordinal)) start += 5;
        if (GapReader.Read(scope.Text, start, _items[next].Span.Start, scope.Small) != GapKind.Of) return;
        if (draft.Codes.Count > 0 && !draft.Codes.Contains(_items[next].Word.Code!)) return;
        draft.Span = new Span(draft.Span.Start, _items[next].Span.End);
        if (!draft.Former) draft.AddCode(_items[next].Word.Code!);
        if (draft.Entity is { Codes.Count: 0 } entity) entity.Codes.AddRange(draft.Codes);
        next++;
    }

    // "militernya": its own.
    private static readonly ActorWord Possession = new(ActorWordKind.Anaphor, "") { Anaphor = AnaphorClass.StateOwner, Count = 1 };

    // "military exercise", "latihan militer": the word says what kind of thing, not who.
    private bool IsModifier(ActorPhrase phrase, Span sentence)
    {
        var neighbour = scope.Small.StateBefore
            ? GapReader.WordAfter(scope.Text, phrase.End, sentence.End)
            : GapReader.WordBefore(scope.Text, phrase.Start, sentence.Start);
        if (neighbour.IsEmpty) return false;
        var hash = scope.Hash(neighbour);
        if (scope.Small.Open.Contains(hash) || scope.Small.Again.Contains(hash) || scope.Small.Articles.Contains(hash)) return false;
        var tag = scope.TagAt(neighbour.Start);
        if (tag == Upos.None) return phrase.Codes.Count == 0;
        return tag is Upos.Noun or Upos.Propn || (tag == Upos.Adj && scope.Small.StateBefore);
    }

    private void AddSingle(int index, int number, Span sentence, PersonReader people)
    {
        var (span, word) = _items[index];
        switch (word.Kind)
        {
            case ActorWordKind.State:
                AddState(span, word, number, sentence);
                break;
            case ActorWordKind.Organisation or ActorWordKind.Group:
                Add(span, word, number, word.Kind == ActorWordKind.Group ? MentionKind.Group : MentionKind.Organisation,
                    word.Kind == ActorWordKind.Group ? "group-name" : "organisation-name", 1);
                break;
            case ActorWordKind.Person:
                people.AddKnown(span, word, sentence);
                break;
            case ActorWordKind.Title:
                people.AddTitled(index, sentence);
                break;
            case ActorWordKind.Anaphor when word.Anaphor is not (AnaphorClass.PersonOwner or AnaphorClass.StateOwner) && !CountsWhatFollows(span, sentence):
                scope.Drafts.Add(new Draft
                {
                    Span = span,
                    Sentence = number,
                    Kind = MentionKind.Anaphor,
                    Entry = word.Entry,
                    Rule = "anaphor",
                    Back = word,
                    Plural = word.Count != 1,
                });
                break;
        }
    }

    // "The North fired a rocket", but "the North Sea" and "in North Darfur".
    private bool NamesState(Span span, Span sentence)
    {
        var before = GapReader.WordBefore(scope.Text, span.Start, sentence.Start);
        var after = GapReader.WordAfter(scope.Text, span.End, sentence.End);
        return !before.IsEmpty && scope.Small.Articles.Contains(scope.Hash(before)) && !after.IsEmpty && !char.IsUpper(scope.Text[after.Start]) && !IsInCapitals(span, sentence)
            && (after.Start > span.End + 1 || scope.Text[span.End] is not '-');
    }

    // "the two ships", but "the two agreed".
    private bool CountsWhatFollows(Span span, Span sentence)
    {
        if (scope.TagAt(span.End - 1) != Upos.Num) return false;
        var after = GapReader.WordAfter(scope.Text, span.End, sentence.End);
        return !after.IsEmpty && scope.TagAt(after.Start) is Upos.Noun or Upos.Adj or Upos.Propn or Upos.Num;
    }

    // "seorang kurir bernama AS (29)": papers give suspects by their initials and age.
    private bool IsInitials(Span span)
    {
        var after = scope.Text.AsSpan(span.End);
        return span.Length <= LongestInitials && !span.Of(scope.Text).ContainsAnyExceptInRange('A', 'Z') && after.Length > 4 && after.StartsWith(" (", StringComparison.Ordinal) && char.IsAsciiDigit(after[2]) && (after[3] == ')' || (char.IsAsciiDigit(after[3]) && after[4] is ')' or ' ' or ','));
    }

    private void AddState(Span span, ActorWord word, int number, Span sentence)
    {
        var before = GapReader.WordBefore(scope.Text, span.Start, sentence.Start);
        var after = GapReader.WordAfter(scope.Text, span.End, sentence.End);
        var isPeople = word.Form == StateForm.People
            || (scope.Small.StateBefore && !after.IsEmpty && scope.Small.People.Contains(scope.Hash(after)))
            || (scope.Small.StateAfter && !before.IsEmpty && scope.Small.People.Contains(scope.Hash(before)));
        var located = !before.IsEmpty && scope.Small.Locatives.Contains(scope.Hash(before));
        var (rule, confidence) = word.Form switch
        {
            _ when isPeople => ("state-people", 0.7f),
            StateForm.Capital => located || IsDateline(span, sentence) ? ("capital-place", 0.4f) : ("capital", 0.8f),
            StateForm.Adjective => ("state-adjective", 0.9f),
            StateForm.Nickname => ("nickname", 0.9f),
            _ when located => ("state-place", 0.8f),
            _ when scope.Small.StateAfter && !before.IsEmpty && scope.TagAt(before.Start) == Upos.Noun => ("state-modifier", 0.9f),
            _ => ("state-name", 1f),
        };
        Add(span, word, number, MentionKind.State, rule, confidence);
    }

    // "MOSCOW: …" tells where the report was written.
    private bool IsDateline(Span span, Span sentence)
    {
        if (span.Start != sentence.Start) return false;
        foreach (var c in span.Of(scope.Text))
            if (char.IsLower(c)) return span.End < sentence.End && scope.Text[span.End] is '(' or ':';
        return true;
    }

    private void Add(Span span, ActorWord word, int number, MentionKind kind, string rule, float confidence)
    {
        var draft = new Draft { Span = span, Sentence = number, Kind = kind, Entry = word.Entry, Rule = rule, Confidence = confidence };
        draft.AddCode(word.Code!);
        draft.Entity = scope.Entities.Get($"{kind}:{word.Code}");
        scope.Drafts.Add(draft);
    }
}
