using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Slots;
using Sekutu.Reading.Time;

namespace Sekutu.Reading.Events.Judging;

/// <summary>Finds the times that may be an event's: those of its sentence and of the few before it, and the days with which the article opens; never the day of a report.</summary>
internal sealed class DateFinder(ArticleView view, Attachment attachment)
{
    /// <summary>Sentences back in which a time may stand.</summary>
    public const int Reach = 3;

    /// <summary>Sentences whose days are kept in mind to the end.</summary>
    public const int Opening = 3;

    private readonly List<DateCandidate> _found = [];

    /// <summary>The candidates of an event, in the order of the text.</summary>
    /// <param name="draft">The event.</param>
    /// <param name="drafts">The events of its sentence.</param>
    public List<DateCandidate> Find(EventDraft draft, List<EventDraft> drafts)
    {
        _found.Clear();
        foreach (var time in view.Reading.Times)
        {
            var sentence = view.Analysis.SentenceAt(time.Span.Start);
            if (sentence > draft.Sentence) break;
            var back = draft.Sentence - sentence;
            if (back > Reach && (sentence >= Opening || time.Grain > TimeGrain.Day)) continue;
            if (!TimePlacer.MayDate(time)) continue;
            var bounds = view.Analysis.Sentences[sentence];
            var (first, end) = TimePlacer.Words(view, time, bounds);
            if (ReportTime.Is(view, first, bounds.FirstWord)) continue;
            if (back > 0)
            {
                _found.Add(new DateCandidate(time, back, -1, -1));
                continue;
            }

            var head = view.HeadOf(first, end);
            _found.Add(new DateCandidate(time, back, head, attachment.Of(head, drafts)));
        }

        return _found;
    }
}
