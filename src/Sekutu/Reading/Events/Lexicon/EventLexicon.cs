using Sekutu.Knowledge;
using Sekutu.Text;

namespace Sekutu.Reading.Events.Lexicon;

/// <summary>All words of one language that tell events, and the words that say how.</summary>
/// <remarks>Immutable once loaded; lookups are by the hash of a word's form or lemma.</remarks>
internal sealed class EventLexicon
{
    private static readonly LexiconHit[] NoHits = [];
    private readonly Dictionary<ulong, LexiconHit[]> _forms;
    private readonly Dictionary<ulong, LexiconHit[]> _lemmas;
    private readonly Dictionary<ulong, StatusWord[]> _status;
    private readonly Dictionary<ulong, LightVerb[]> _light;
    private readonly Dictionary<ulong, GrammarRole> _grammar = [];
    private readonly Dictionary<ulong, PredicateSense> _demands = [];
    private readonly Dictionary<ulong, PredicateSense> _pledges = [];

    public EventLexicon(string language)
    {
        Classes = new WordClasses(Read(language, "event-words.tsv", "lemma", "classes", "topics"));
        var senses = new List<PredicateSense>();
        var forms = new Dictionary<ulong, List<LexiconHit>>();
        var lemmas = new Dictionary<ulong, List<LexiconHit>>();
        foreach (var name in (ReadOnlySpan<string>)["predicates.tsv", "predicates.nouns.tsv"])
            foreach (var row in Read(language, name, "lemma", "part", "type", "frame", "needs").Rows)
            {
                senses.Add(Sense(row));
                Add(lemmas, row.List("lemma"), senses.Count - 1, WordVoice.Open);
                Add(forms, row.List("active"), senses.Count - 1, WordVoice.Active);
                Add(forms, row.List("passive"), senses.Count - 1, WordVoice.Passive);
                Add(forms, row.List("bare"), senses.Count - 1, WordVoice.Bare);
            }

        Senses = [.. senses];
        _forms = Sorted(forms);
        _lemmas = Sorted(lemmas);
        var status = Read(language, "event-status.tsv", "lemma", "role", "effect");
        _status = StatusWords(status);
        foreach (var row in status.Rows)
            if (row["effect"] == "demand" && row["role"] == "aux") _demands[WordHash.Lower(row["lemma"])] = Spoken(EventType.Request, row.Where);
            else if (row["effect"] == "planned" && row["role"] == "aux") _pledges[WordHash.Lower(row["lemma"])] = Spoken(EventType.Agree, row.Where);
        _light = LightVerbs(Read(language, "light-verbs.tsv", "noun", "effect"));
        foreach (var row in Read(language, "event-grammar.tsv", "word", "role").Rows)
        {
            var word = WordHash.Lower(row["word"]);
            _grammar[word] = _grammar.GetValueOrDefault(word) | Enum.Parse<GrammarRole>(row["role"], true);
        }
    }

    public WordClasses Classes { get; }

    public PredicateSense[] Senses { get; }

    /// <summary>The lists give the forms of verbs by voice, so that lemmas, which may be mere roots, are not looked up.</summary>
    public bool ListsForms => _forms.Count > 0;

    /// <summary>The readings that an inflected form opens, best first.</summary>
    public ReadOnlySpan<LexiconHit> OfForm(ulong form) => _forms.GetValueOrDefault(form) ?? NoHits;

    /// <summary>The readings that a lemma opens, best first.</summary>
    public ReadOnlySpan<LexiconHit> OfLemma(ulong lemma) => _lemmas.GetValueOrDefault(lemma) ?? NoHits;

    public ReadOnlySpan<StatusWord> Status(ulong word) => _status.GetValueOrDefault(word);

    /// <summary>The demand that a modal word makes of its subject ("must"); null for other words.</summary>
    public PredicateSense? Demand(ulong word) => _demands.GetValueOrDefault(word);

    /// <summary>The undertaking that a modal word is in a joint statement ("we will"); null for other words.</summary>
    public PredicateSense? Pledge(ulong word) => _pledges.GetValueOrDefault(word);

    public ReadOnlySpan<LightVerb> Light(ulong word) => _light.GetValueOrDefault(word);

    public GrammarRole Grammar(ulong word) => _grammar.GetValueOrDefault(word);

    internal static ulong[] Hashes(string phrase) =>
        Array.ConvertAll(phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries), word => WordHash.Lower(word));

    /// <summary>A phrase as it stands, and as the reader of words may cut it at its hyphens.</summary>
    internal static string[] Spellings(string phrase) => phrase.Contains('-', StringComparison.Ordinal) && phrase.Length > 1 ? [phrase, phrase.Replace("-", " - ", StringComparison.Ordinal)] : [phrase];

    internal static EventTopics Topics(TsvRow row, string column)
    {
        var topics = EventTopics.None;
        foreach (var topic in row.List(column)) topics |= Enum.Parse<EventTopics>(topic, true);
        return topics;
    }

    private static TsvFile Read(string language, string name, params ReadOnlySpan<string> columns) =>
        TsvFile.Read(DataFolder.Knowledge(language, name), columns);

    private PredicateSense Sense(TsvRow row)
    {
        var none = row["type"] == "none";
        var type = none ? default : Enum.Parse<EventType>(row["type"], true);
        return new PredicateSense
        {
            Type = type,
            IsNone = none,
            IsNoun = row["part"] == "noun",
            Frame = Frame.Parse(row["frame"]),
            Needs = Array.ConvertAll(row["needs"].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
                need => Need.Parse(need, Classes, row.Where)),
            Status = row["status"].Length == 0 ? null : Enum.Parse<EventStatus>(row["status"], true),
            Planned = row["planned"].Length == 0 ? null : Enum.Parse<EventType>(row["planned"], true),
            Lone = row["lone"] is "" or "none" ? null : Enum.Parse<EventType>(row["lone"], true),
            StandsAlone = row["lone"] != "none",
            Complement = row["complement"].Length == 0 ? ComplementUse.Own : Complement(row["complement"]),
            Topics = Topics(row, "topics"),
            Where = row.Where,
        };
    }

    private static PredicateSense Spoken(EventType type, string where) => new()
    {
        Type = type,
        IsNoun = false,
        Frame = Frame.Parse("subj>obj"),
        Needs = [],
        Status = EventStatus.Happened,
        Complement = ComplementUse.Content,
        Where = where,
    };

    private static ComplementUse Complement(string text) => Enum.Parse<ComplementUse>(text, true);

    private static void Add(Dictionary<ulong, List<LexiconHit>> table, string[] phrases, int sense, WordVoice voice)
    {
        foreach (var phrase in phrases)
            foreach (var spelling in Spellings(phrase))
            {
                var words = Hashes(spelling);
                if (!table.TryGetValue(words[0], out var list)) table.Add(words[0], list = []);
                list.Add(new LexiconHit(sense, voice, words[1..]));
            }
    }

    // The reading that asks for most is tried first; among equals the order of the file decides.
    private Dictionary<ulong, LexiconHit[]> Sorted(Dictionary<ulong, List<LexiconHit>> table) => table.ToDictionary(
        pair => pair.Key, pair => pair.Value.OrderByDescending(hit => hit.Tail.Length * 8 + Senses[hit.Sense].Needs.Length).ToArray());

    private static Dictionary<ulong, StatusWord[]> StatusWords(TsvFile file) => file.Rows
        .GroupBy(row => WordHash.Lower(row["lemma"]), row => new StatusWord(
            Enum.Parse<StatusRole>(row["role"], true), Enum.Parse<StatusEffect>(row["effect"], true), row.Where))
        .ToDictionary(group => group.Key, group => group.ToArray());

    private static Dictionary<ulong, LightVerb[]> LightVerbs(TsvFile file)
    {
        var table = new Dictionary<ulong, List<LightVerb>>();
        foreach (var row in file.Rows)
        {
            var slots = Array.ConvertAll(row.List("noun"), slot => WordHash.Lower(slot));
            var effect = row["effect"].Length == 0 ? StatusEffect.None : Enum.Parse<StatusEffect>(row["effect"], true);
            foreach (var (column, voice) in (ReadOnlySpan<(string, WordVoice)>)
                [("lemma", WordVoice.Open), ("active", WordVoice.Active), ("passive", WordVoice.Passive), ("bare", WordVoice.Bare)])
                foreach (var phrase in row.List(column))
                {
                    var words = Hashes(phrase);
                    if (!table.TryGetValue(words[0], out var list)) table.Add(words[0], list = []);
                    list.Add(new LightVerb(slots, effect, row["turned"] == "yes", voice, words[1..], row.Where));
                }
        }

        return table.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());
    }
}
