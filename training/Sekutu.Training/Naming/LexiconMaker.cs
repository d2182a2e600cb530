using Sekutu.Knowledge;
using Sekutu.Language.Encoders;
using Sekutu.Training.Corpora;

namespace Sekutu.Training.Naming;

/// <summary>Gathers which word forms are parts of names of places and people, and which the news writes with a capital.</summary>
internal sealed class LexiconMaker
{
    private const byte WholePlace = 1;
    private const byte FirstOfPlace = 2;
    private const byte LaterOfPlace = 4;
    private const byte Region = 8;
    private const byte Forename = 16;
    private const byte Surname = 32;
    private const byte Capital = 64;
    private const byte MixedCase = 128;
    private const int LeastCount = 4;
    private const double LeastPopulation = 20;

    private readonly SortedDictionary<string, byte> _kinds = new(StringComparer.Ordinal);

    /// <summary>Makes it from <c>knowledge/</c> and the raw news.</summary>
    public static FormLexicon Make(string knowledge, string language, CorporaFolder corpora)
    {
        var maker = new LexiconMaker();
        maker.Places(knowledge, language);
        maker.People(knowledge, language);
        maker.Case(corpora.Cases(language));
        return new FormLexicon([.. maker._kinds.Keys.Select(word => EncoderFeatures.Word(word))], [.. maker._kinds.Values]);
    }

    private void Places(string knowledge, string language)
    {
        foreach (var row in TsvFile.Read(Path.Combine(knowledge, "places", "cities.tsv")).Rows)
        {
            if (double.Parse(row["population"]) < LeastPopulation) continue;
            AddPlace(row["name"]);
            foreach (var name in row.List("other_names")) AddPlace(name);
        }

        foreach (var row in TsvFile.Read(Path.Combine(knowledge, "places", "admin1.tsv")).Rows)
            foreach (var word in row["name"].Split(' ')) Add(word, Region);
        foreach (var row in TsvFile.Read(Path.Combine(knowledge, "states", "cldr-names.tsv")).Rows)
            if (row["language"] == language)
                foreach (var word in row["name"].Split(' ')) Add(word, Region);
    }

    private void AddPlace(string name)
    {
        var words = name.Split(' ');
        for (var i = 0; i < words.Length; i++) Add(words[i], words.Length == 1 ? WholePlace : i == 0 ? FirstOfPlace : LaterOfPlace);
    }

    private void People(string knowledge, string language)
    {
        var forenames = Path.Combine(knowledge, language, "forenames.tsv");
        if (File.Exists(forenames))
            foreach (var row in TsvFile.Read(forenames).Rows) Add(row["name"], Forename);
        foreach (var row in TsvFile.Read(Path.Combine(knowledge, "positions", "holders.tsv")).Rows)
        {
            var words = row["person"].Split(' ');
            Add(words[^1], Surname);
            if (words.Length > 1) Add(words[0], Forename);
        }
    }

    // Which words the news nearly always, or now and then, begins with a capital inside a sentence.
    private void Case(Dictionary<string, (int Capital, int Small)> counts)
    {
        foreach (var (word, (capital, small)) in counts)
        {
            if (capital + small < LeastCount) continue;
            if (capital > 9 * small) Add(word, Capital);
            else if (capital > small) Add(word, MixedCase);
        }
    }

    private void Add(string word, byte kind)
    {
        if (word.Length < 2 || !char.IsLetter(word[0])) return;
        var key = word.ToLowerInvariant();
        _kinds[key] = (byte)(_kinds.GetValueOrDefault(key) | kind);
    }
}
