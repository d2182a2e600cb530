using System.Globalization;
using Sekutu.Language.Phrases;
using Sekutu.Reading.Mentions.Lexicon;
using Sekutu.Reading.Time;
using Sekutu.Record.Identity;
using Sekutu.Record.Questions;

namespace Sekutu.Answers.Commitments;

/// <summary>The names and numbers that tell which of several like things a sentence is about ("Keen Sword", "F-35").</summary>
internal static class Matter
{
    /// <summary>Names and numbers of the sentence of a telling. Actors, offices and times are left out: they stand in every sentence on the same parties.</summary>
    public static uint[] Of(Telling telling)
    {
        var text = telling.Text;
        var sentence = telling.Sentence;
        var words = sentence.Of(text).ToArray();
        if (telling.Document.Language is { } language)
        {
            var actors = new List<PhraseMatch>();
            ActorLexicon.For(language).Table.FindAll(text, sentence, actors);
            foreach (var match in actors) Blank(match.Span);
            var day = DateOnly.TryParseExact(telling.Document.Published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var published) ? published : (DateOnly?)null;
            foreach (var slot in telling.Actors) BlankWords(slot.Words);
            foreach (var time in TimeReader.For(language)?.Read(text, sentence, day) ?? []) Blank(time.Span);
        }

        return Signals.Names(words);

        // Names of people stand in the slots as often as not.
        void BlankWords(string name)
        {
            var at = text.IndexOf(name, sentence.Start, sentence.Length, StringComparison.Ordinal);
            if (at >= 0) Blank(new Text.Span(at, at + name.Length));
        }

        void Blank(Text.Span span)
        {
            for (var i = Math.Max(span.Start, sentence.Start); i < Math.Min(span.End, sentence.End); i++) words[i - sentence.Start] = ' ';
        }
    }
}
