using Sekutu.Reading.Events.Slots;

namespace Sekutu.Reading.Events.Clauses;

/// <summary>Who says that an event is so: the speaker of the statement around it, or the subject of the verb of saying above it.</summary>
internal sealed class Speakers(ArticleView view, ClauseReader clauses, Attachment attachment)
{
    /// <summary>The coded speakers of what stands at a word.</summary>
    public List<ActorSlot> Of(int word)
    {
        var found = new List<ActorSlot>();
        var saying = attachment.Saying(word);
        if (saying >= 0 && clauses.Subjects.Find(saying, out _) is var subject and >= 0) clauses.Actors.Collect(subject, "speaker", found);
        if (found.Count > 0) return found;
        var offset = view.Words[word].Span.Start;
        foreach (var statement in view.Reading.Statements)
            if (statement.Country is { } country)
                foreach (var content in statement.Content)
                    if (content.Contains(offset))
                    {
                        found.Add(new ActorSlot(country, statement.SpeakerSpan, "speaker"));
                        return found;
                    }

        return found;
    }

    /// <summary>True when an event is told by one of its own sources.</summary>
    public bool IsSource(EventDraft draft) => draft.Sources.Count > 0 && Of(draft.Verb).Exists(speaker => draft.Sources.Exists(source => source.Code == speaker.Code));
}
