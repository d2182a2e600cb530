using System.Globalization;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;

namespace Sekutu.Reading.Events.Status;

/// <summary>What an event's date tells of its status: a day after publication lies ahead, whatever form the verb has.</summary>
internal sealed class DateStatus(ArticleView view, StatusRules rules, TypeConducts conducts)
{
    // A month and day without a year that would lie further ahead than this was last year's.
    private const int FarthestWithoutYear = 60;

    /// <summary>Settles a dated event's status anew where its date asks for it.</summary>
    /// <param name="draft">The event, dated.</param>
    /// <param name="saidBySource">It is told by one of its own sources.</param>
    public void Settle(EventDraft draft, bool saidBySource)
    {
        if (draft.Dropped || draft.Date is not { } date || view.Reading.Document.Details.Published is not { } published || First(date) is not { } first || Last(date) is not { } last) return;
        var ahead = (draft.Effects & StatusEffect.Planned) != 0;
        if (draft.AheadByClause && last < published.Day)
        {
            draft.Effects &= ~StatusEffect.Planned;
        }
        else if (first > published.Day && !ahead && !IsContradictory(draft) && draft.Status is EventStatus.Happened or EventStatus.Ongoing && !conducts[draft.Type].Spoken)
        {
            if (date.Length == 10 && first > published.Day.AddDays(FarthestWithoutYear) && !TellsYear(draft))
            {
                draft.Date = first.AddYears(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                return;
            }

            // "is flying to Warsaw on Friday" is no more under way than "will fly".
            draft.Effects = (draft.Effects & ~StatusEffect.Ongoing) | StatusEffect.Planned;
        }
        else if (draft.Type == EventType.Consult && draft.Status == EventStatus.Happened && date.Length == 21 && first <= published.Day && published.Day < last && TellsDay(draft))
        {
            draft.Effects |= StatusEffect.Ongoing;
        }
        else if (draft.StatusWord == draft.Node && draft.Sense.IsNoun && last < published.Day.AddYears(-1))
        {
            // A war of years ago is over.
            draft.Effects &= ~StatusEffect.Ongoing;
        }
        else if ((draft.Effects & StatusEffect.Ongoing) == 0)
        {
            return;
        }

        rules.Settle(draft, saidBySource);
    }

    // "Thursday (19/6/2026)" in 2025: a slip of the pen tells nothing.
    private bool IsContradictory(EventDraft draft)
    {
        foreach (var time in view.Reading.Times)
            if (time.Span == draft.DateSpan) return time.Conflict;
        return false;
    }

    private bool TellsYear(EventDraft draft)
    {
        var digits = 0;
        foreach (var letter in Words(draft))
        {
            digits = char.IsAsciiDigit(letter) ? digits + 1 : 0;
            if (digits == 4) return true;
        }

        return false;
    }

    // "27-29 May", not "this week".
    private bool TellsDay(EventDraft draft)
    {
        foreach (var letter in Words(draft))
            if (char.IsAsciiDigit(letter)) return true;
        return false;
    }

    private ReadOnlySpan<char> Words(EventDraft draft) => draft.DateSpan is { } span ? view.Analysis.Document[span] : default;

    private static DateOnly? First(string date) => Day(date.Split('/')[0], false);

    private static DateOnly? Last(string date) => Day(date.Split('/')[^1], true);

    // "2024", "2024-03" and "2024-03-05" by their first or last day.
    private static DateOnly? Day(string date, bool last)
    {
        var part = date.Split('-');
        if (!int.TryParse(part[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1 or > 9998) return null;
        if (part.Length == 1) return last ? new DateOnly(year, 12, 31) : new DateOnly(year, 1, 1);
        if (part.Length == 3) return DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        if (!int.TryParse(part[1], NumberStyles.None, CultureInfo.InvariantCulture, out var month) || month is < 1 or > 12) return null;
        var first = new DateOnly(year, month, 1);
        return last ? first.AddMonths(1).AddDays(-1) : first;
    }
}
