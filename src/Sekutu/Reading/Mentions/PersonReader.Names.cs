using Sekutu.Language;
using Sekutu.Reading.Mentions.Lexicon;
using Sekutu.Registry.Actors;
using Sekutu.Text;

namespace Sekutu.Reading.Mentions;

/// <summary>Where a name begins and ends, and whose it is.</summary>
internal sealed partial class PersonReader
{
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
