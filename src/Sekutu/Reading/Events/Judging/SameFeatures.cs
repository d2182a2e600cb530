using Sekutu.Language;
using Sekutu.Reading.Events.Clauses;

namespace Sekutu.Reading.Events.Judging;

/// <summary>What is known of whether two tellings are of one happening: words, parties, status, days, places, and how far apart they stand.</summary>
internal sealed class SameFeatures(ArticleView view)
{
    private const int ContentWords = 12;

    /// <summary>Reads a pair, the earlier telling first.</summary>
    /// <param name="first">The earlier telling.</param>
    /// <param name="second">The later one, of the same type.</param>
    /// <param name="byRules">What the rules of merging say.</param>
    /// <param name="into">Receives the features.</param>
    public void Read(in Telling first, in Telling second, bool byRules, FeatureList into)
    {
        into.Clear();
        var type = (ulong)first.Type;
        var rules = byRules ? 1 : 0u;
        var lemmas = view.Words[first.Word].Lemma == view.Words[second.Word].Lemma ? 1 : 0u;
        var nouns = IsNoun(first.Word) | (IsNoun(second.Word) << 1);
        var apart = Apart(second.Sentence - first.Sentence);
        var sources = Overlap(first.Sources, second.Sources);
        var targets = Overlap(first.Targets, second.Targets);
        var parties = Overlap([.. first.Sources, .. first.Targets], [.. second.Sources, .. second.Targets]);
        var dates = Dates(first.Date, second.Date);
        into.Add(300, rules, type);
        into.Add(301, rules, lemmas, type);
        into.Add(302, lemmas, nouns, type);
        into.Add(303, apart, type);
        into.Add(304, apart, lemmas, nouns);
        into.Add(305, sources, targets, type);
        into.Add(306, sources, targets, (rules * 2) + lemmas);
        into.Add(319, parties, type, lemmas);
        into.Add(320, parties, nouns, apart);
        into.Add(321, parties, sources, targets);
        into.Add(307, (ulong)first.Status, (ulong)second.Status, type);
        into.Add(308, first.Status == second.Status ? 1 : 0u, rules, type);
        into.Add(309, dates, type);
        into.Add(310, dates, rules, lemmas);
        into.Add(311, view.Words[first.Word].Lemma, lemmas);
        into.Add(312, view.Words[second.Word].Lemma, lemmas);
        into.Add(313, view.Words[first.Word].Lemma ^ FeatureList.Mix(view.Words[second.Word].Lemma), type);
        into.Add(314, Content(first.Word, second.Word), type);
        into.Add(315, Content(first.Word, second.Word), lemmas, rules);
        into.Add(316, first.Place is null || second.Place is null ? 0 : first.Place.Value.Of(view.Reading.Document.Text).SequenceEqual(second.Place.Value.Of(view.Reading.Document.Text)) ? 1 : 2u, type);
        into.Add(317, Definite(second.Word), lemmas, apart);
        into.Add(318, Definite(second.Word), nouns, type);
    }

    private ulong IsNoun(int word) => view.Words[word].Tag is Upos.Noun or Upos.Propn ? 1 : 0u;

    private static ulong Apart(int sentences) => sentences <= 2 ? (ulong)sentences : sentences <= 5 ? 3u : sentences <= 10 ? 4u : 5u;

    private static ulong Overlap(List<string> some, List<string> others)
    {
        if (some.Count == 0 || others.Count == 0) return some.Count == others.Count ? 0 : 1u;
        var shared = 0;
        foreach (var code in some)
            if (others.Contains(code)) shared++;
        return shared == 0 ? 2u : shared == some.Count && shared == others.Count ? 3u : shared == Math.Min(some.Count, others.Count) ? 4u : 5u;
    }

    private static ulong Dates(string? first, string? second) => first is null || second is null ? first is null && second is null ? 0 : 1u
        : first == second ? 2u : first.StartsWith(second, StringComparison.Ordinal) || second.StartsWith(first, StringComparison.Ordinal) ? 3u : 4u;

    // "the attack", "pertemuan itu", "tersebut": what has been told before.
    private ulong Definite(int word)
    {
        if (word > 0 && view.Words[word - 1].Tag == Upos.Det) return FeatureList.Mix(view.Words[word - 1].Form);
        return word + 1 < view.Words.Length && view.Words[word + 1].Tag is Upos.Det or Upos.Pron ? FeatureList.Mix(view.Words[word + 1].Form) : 0;
    }

    // How many words behind the one are behind the other too.
    private ulong Content(int first, int second)
    {
        var (shared, all) = (0, 0);
        for (var word = Math.Max(0, second - ContentWords); word < Math.Min(view.Words.Length, second + ContentWords); word++)
        {
            if (word == second || view.Words[word].Tag is not (Upos.Noun or Upos.Verb or Upos.Adj or Upos.Num) || view.MentionAt(word) is not null) continue;
            all++;
            for (var other = Math.Max(0, first - ContentWords); other < Math.Min(view.Words.Length, first + ContentWords); other++)
                if (other != first && view.Words[other].Lemma == view.Words[word].Lemma)
                {
                    shared++;
                    break;
                }
        }

        return all == 0 ? 9 : (ulong)Math.Min(4, shared) + (shared * 3 >= all ? 10u : 0u);
    }
}
