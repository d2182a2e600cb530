using Sekutu.Language;
using Sekutu.Reading.Events;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Judging;
using Sekutu.Reading.Events.Slots;

namespace Sekutu.Training.Events;

/// <summary>The annotator's answers: who takes part, how an event stands, when it was, and which words tell it.</summary>
internal sealed partial class EventExampleReader
{
    private static int Role(EventLabel label, string code) => label.Sources.Contains(code) ? 1 : label.Targets.Contains(code) ? 2 : 0;

    private static void Parties(EventLabel label, PartyReader parties, int sentence, int word, EventDraft? draft, TellingSentence example, int first, EventExamples examples)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        parties.Read(sentence, word, label.Type, draft, (candidate, features, states) =>
        {
            found.Add(candidate.Code);
            var role = Role(label, candidate.Code);
            examples.Parties.Add(EventExamples.Of(features, states, role, example.Part));
            example.Roles.Add(new ToldRole(word - first, candidate.InSentence > 0 ? candidate.Node - first : -1, (int)label.Type, role));
        });
        examples.MissedParties[example.Part] += label.Sources.Concat(label.Targets).Distinct().Count(code => !found.Contains(code));
    }

    private EventDraft Status(EventLabel label, StatusFeatures status, ArticleView view, SentenceDrafts drafts, int sentence, int word, EventDraft? draft, int part, EventExamples examples)
    {
        if (draft is null or { Dropped: true })
        {
            draft = ModelDraft.Make(view, sentence, word, label.Type, "");
            foreach (var code in label.Sources) draft.Sources.Add(new ActorSlot(code, view.Words[word].Span, ModelDraft.Rule));
            foreach (var code in label.Targets.Except(label.Sources)) draft.Targets.Add(new ActorSlot(code, view.Words[word].Span, ModelDraft.Rule));
            drafts.Settle(draft);
        }

        status.Read(draft, _features);
        examples.Statuses.Add(EventExamples.Of(_features, _states, (int)label.Status, part));
        examples.StatusesByRules.Add((int)draft.Status);
        return draft;
    }

    private static void Dates(List<(EventDraft Draft, EventLabel Label)> told, DateCandidateReader dates, SentenceDrafts drafts, int sentence, int part, EventExamples examples)
    {
        if (!told.Exists(pair => pair.Label.Dated)) return;
        foreach (var (draft, _) in told)
            if (!drafts.Of(sentence).Contains(draft)) drafts.Of(sentence).Add(draft);
        drafts.Date(sentence);
        foreach (var (draft, label) in told)
        {
            if (!label.Dated || draft.Dropped) continue;
            var (first, values, wanted) = (examples.Dates.Count, new List<string>(), (string?)null);
            dates.Read(draft, drafts.Of(sentence), (candidate, features, states) =>
            {
                var value = DateValue.Of(draft, candidate.Time) ?? "";
                var right = label.Date is not null && (value == label.Date || (candidate.Time.Span.Start <= label.DateAt && label.DateAt < candidate.Time.Span.End));
                if (right && (wanted is null || value == label.Date)) wanted = value;
                values.Add(value);
                examples.Dates.Add(EventExamples.Of(features, states, right ? 1 : 0, part));
            });
            examples.Tellings.Add(new DatedTelling(first, [.. values], draft.Date, wanted));
        }
    }

    // The word of each label: itself, else the head of the rules' event that it is a part of. Two labels at one word: the first.
    private static Dictionary<int, EventLabel> LabelsByWord(LabelledArticle article, ArticleView view, SentenceDrafts drafts)
    {
        var labels = new Dictionary<int, EventLabel>();
        foreach (var label in article.Events)
            foreach (var offset in label.Tellings)
            {
                var word = view.Analysis.WordAt(offset);
                if (word >= view.Words.Length) continue;
                var sentence = view.Analysis.SentenceAt(offset);
                if (sentence >= view.Analysis.Sentences.Length) continue;
                if (!drafts.Of(sentence).Exists(draft => draft.Node == word)
                    && drafts.Of(sentence).Find(draft => (draft.FirstWord <= word && word < draft.EndWord) || draft.Carrier == word || draft.ObjectNode == word) is { } whole) word = whole.Node;
                labels.TryAdd(word, label);
            }

        return labels;
    }

    private HashSet<ulong> FindWords()
    {
        var articles = new Dictionary<ulong, HashSet<string>>();
        var analysis = new Analysis();
        foreach (var article in _articles)
        {
            _language.Read(article.Document, analysis, LanguageLayers.Words | LanguageLayers.Tags | LanguageLayers.Lemmas);
            foreach (var label in article.Events)
                foreach (var offset in label.Tellings)
                {
                    if (analysis.WordAt(offset) is var word && word >= analysis.Words.Length) continue;
                    foreach (var key in (ReadOnlySpan<ulong>)[analysis.Words[word].Form, analysis.Words[word].Lemma])
                    {
                        if (!articles.TryGetValue(key, out var list)) articles.Add(key, list = []);
                        list.Add(article.Document.Id);
                    }
                }
        }

        return [.. articles.Where(pair => pair.Value.Count >= LeastArticles).Select(pair => pair.Key).Order()];
    }
}
