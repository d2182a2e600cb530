using Sekutu.Language;
using Sekutu.Language.Phrases;
using Sekutu.Reading.Mentions.Lexicon;
using Sekutu.Registry.Actors;
using Sekutu.Text;

namespace Sekutu.Reading.Mentions;

/// <summary>Finds the actors that an article names or refers to.</summary>
/// <remarks>
/// Three passes: phrases sentence by sentence, then surnames of people named in full, then what refers back, in the order of the text. Names
/// of people tell where an unknown name ends, and whom "he" does not mean; tags sharpen it where they have been read. It works without either.
/// </remarks>
public sealed class MentionStage : IReadingStage
{
    /// <inheritdoc/>
    public string Name => "mentions";

    /// <inheritdoc/>
    public LanguageLayers Language => LanguageLayers.Words | LanguageLayers.Names;

    /// <inheritdoc/>
    public ReadingLayers Requires => ReadingLayers.None;

    /// <inheritdoc/>
    public ReadingLayers Provides => ReadingLayers.Mentions;

    /// <inheritdoc/>
    public void Read(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Language is not { } language) return;
        var scope = new ArticleScope(reading, ActorLexicon.For(language));
        ReadTitle(scope);
        var sentences = new SentenceReader(scope);
        for (var i = 0; i < reading.Analysis.Sentences.Length; i++) sentences.Read(i);
        if (scope.Drafts.Count == 0 && reading.Analysis.Names.Count == 0) return;
        new LaterNames(scope).Read();
        MarkLists(scope);
        new Resolver(scope).Read();
        Finish(scope);
    }

    // States, and people who hold an office by their names: a title is too short to tell whom other words mean.
    private static void ReadTitle(ArticleScope scope)
    {
        if (scope.Reading.Details.Title is not { Length: > 0 } title) return;
        var found = new List<PhraseMatch>();
        scope.Lexicon.Table.FindAll(title, new Span(0, title.Length), found);
        var codes = scope.Reading.TitleActors;
        foreach (var match in found)
        {
            var word = scope.Lexicon.Word(match);
            if (word.Person is { } person && scope.OfficeOf(person) is { } holder) scope.Reading.TitleHolders.Add(holder.Country);
            if (word is { Kind: ActorWordKind.State, Code: { } code } && word.Form != StateForm.People && !codes.Contains(code)) codes.Add(code);
        }
    }

    // "AS dan Jepang", "AS-Jepang", "Japan, South Korea and the Philippines".
    private static void MarkLists(ArticleScope scope)
    {
        var drafts = scope.Drafts;
        var list = 0;
        for (var i = 1; i < drafts.Count; i++)
        {
            if (drafts[i].Sentence != drafts[i - 1].Sentence) continue;
            var gap = GapReader.Read(scope.Text, drafts[i - 1].Span.End, drafts[i].Span.Start, scope.Small);
            if (gap is not (GapKind.And or GapKind.Hyphen or GapKind.Comma)) continue;
            if (drafts[i - 1].List == 0) drafts[i - 1].List = ++list;
            drafts[i].List = drafts[i - 1].List;
            if (gap != GapKind.And) continue;
            for (var j = i; j >= 0 && drafts[j].List == list; j--) drafts[j].Joined = true;
        }
    }

    private static void Finish(ArticleScope scope)
    {
        var registry = ActorRegistry.Load();
        var analysis = scope.Analysis;
        foreach (var draft in scope.Drafts)
        {
            var entity = draft.Entity ?? scope.Entities.New("");
            var country = draft.Kind is MentionKind.Person or MentionKind.Office or MentionKind.Body && draft.Codes.Count == 1 ? registry.CountryOf(draft.Codes[0]) : null;
            var first = analysis.WordAt(draft.Span.Start);
            var role = draft.RoleSpan is { } span && draft.Kind is MentionKind.Person ? span.Of(scope.Text).ToString() : draft.Kind is MentionKind.Person or MentionKind.Anaphor ? entity.Office : null;
            scope.Reading.Mentions.Add(new Mention
            {
                Span = draft.Span,
                Kind = draft.Kind,
                Codes = draft.Codes,
                Entity = entity.Number,
                Name = entity.Name.Length > 0 ? entity.Name : draft.Span.Of(scope.Text).ToString(),
                Role = role,
                Country = country,
                FirstWord = first,
                EndWord = Math.Max(first + 1, analysis.WordAt(draft.Span.End - 1) + 1),
                Sentence = draft.Sentence,
                List = draft.Joined ? draft.List : 0,
                Entry = draft.Entry,
                Rule = draft.Rule,
                Confidence = draft.Confidence,
            });
        }
    }
}
