using Sekutu.Language;
using Sekutu.Reading.Mentions;

namespace Sekutu.Reading.Statements;

/// <summary>For which state somebody speaks.</summary>
internal sealed partial class VoiceMaker
{
    private readonly Lazy<string?> _scene = new(() => FindScene(text.Reading));

    private static string? CountryOf(Mention mention)
    {
        if (mention.Country is not null) return mention.Country;
        return mention.Kind is MentionKind.State or MentionKind.Body && mention.Codes.Count == 1 && mention.Codes[0].Length == 3 ? mention.Codes[0] : null;
    }

    // "a senior official at the Ukrainian presidency", "pejabat di kantor kepresidenan Ukraina": the state named where somebody without a state of their own works.
    private string? Workplace(int end)
    {
        if (!text.Is(end, SpeechRole.Preposition | SpeechRole.Owner)) return null;
        for (var w = end + 1; w < Math.Min(text.WordCount, end + 6); w++)
        {
            if (text.MentionAt(w) is { } place) return CountryOf(place);
            if (!text.Is(w, SpeechRole.Article) && text.Tag(w) is not (Upos.Noun or Upos.Propn or Upos.Adj or Upos.Det)) return null;
        }

        return null;
    }

    // "the defence minister", "the police", but not "the spokesman", "the chairman".
    private bool IsOfState(Mention whole, Mention here)
    {
        var mention = whole.Role is null ? here : whole;
        if (mention.Role is null && mention.Kind is not (MentionKind.Office or MentionKind.Body)) return false;
        for (var w = mention.FirstWord; w < mention.EndWord; w++)
            if (text.Is(w, SpeechRole.AnyOffice)) return false;
        return true;
    }

    // The state of which an article speaks by far the most: its offices and bodies are meant where no other is named.
    private static string? FindScene(ArticleReading reading)
    {
        var states = new CodeTally();
        foreach (var mention in reading.Mentions)
            if (mention.Codes.Count == 1 && mention.Codes[0].Length == 3) states.Add(mention.Codes[0]);
        foreach (var place in reading.Places)
            if (place.Country is { } country) states.Add(country);
        return states.ByFar();
    }
}
