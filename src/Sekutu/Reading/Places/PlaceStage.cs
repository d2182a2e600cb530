using Sekutu.Language;
using Sekutu.Registry.Places;

namespace Sekutu.Reading.Places;

/// <summary>Finds the places that an article names and says which they are.</summary>
/// <remarks>
/// Names come from the registry's lists and the gazetteer; words about them (<c>knowledge/LANGUAGE/places.tsv</c>), names that the language
/// layer tagged and actors that an earlier stage found decide which stand for a place. Every occurrence is a mention of its own.
/// </remarks>
public sealed class PlaceStage : IReadingStage
{
    private readonly PlaceRegistry _registry = PlaceRegistry.Shared;
    private readonly Dictionary<string, PlaceWords> _words = new(StringComparer.Ordinal);

    /// <summary>Loads the registry and the words of each language.</summary>
    public PlaceStage()
    {
        foreach (var language in PlaceWords.Languages()) _words.Add(language, new PlaceWords(language, _registry));
    }

    /// <inheritdoc/>
    public string Name => "places";

    /// <inheritdoc/>
    public LanguageLayers Language => LanguageLayers.Words;

    /// <inheritdoc/>
    public ReadingLayers Requires => ReadingLayers.None;

    /// <inheritdoc/>
    public ReadingLayers Provides => ReadingLayers.Places;

    /// <inheritdoc/>
    public void Read(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Language is null || !_words.TryGetValue(reading.Language, out var words)) return;
        var text = new PlaceText(reading.Analysis, words);
        try
        {
            var candidates = PlaceScanner.Scan(text, _registry, words);
            if (candidates.Count == 0) return;
            var countries = new Dictionary<string, int>(StringComparer.Ordinal);
            if (words.Home is { } home) countries[home] = 1;
            NameEvidence.Apply(reading, candidates);
            NameEvidence.Count(reading, candidates, countries);
            new PlaceJudge(candidates, countries, _registry.Everywhere).Decide();
            foreach (var c in candidates)
                if (c.Confidence > 0) reading.Places.Add(Mention(c, text.Text, countries, reading.Explains));
        }
        finally
        {
            text.Dispose();
        }
    }

    private static PlaceMention Mention(PlaceCandidate c, ReadOnlySpan<char> text, Dictionary<string, int> countries, bool explain)
    {
        var place = c.Best;
        // "Buckingham Palace", "Bandara Hakodate": something that bears the town's name and stands near it.
        var named = place.Id.StartsWith("geonames:", StringComparison.Ordinal) && c.Extended;
        var lost = named && !(place.Country is { } country && countries.ContainsKey(country));
        return new PlaceMention
        {
            Span = c.Span,
            Canonical = named ? c.Span.Of(text).ToString() : place.English,
            Id = named ? null : place.Id,
            Country = lost ? null : place.Country,
            Latitude = lost ? null : place.Latitude,
            Longitude = lost ? null : place.Longitude,
            Disputed = place.Disputed,
            Kind = place.Kind,
            Alternatives = c.Options.Count > 1 ? [.. c.Options.Skip(1).Take(4).Select(o => o.Id)] : [],
            Entry = place.Entry,
            Rule = c.Rule,
            Why = explain ? PlaceReasons.Of(c, c.Span) : null,
            Confidence = c.Confidence,
        };
    }
}
