using System.Text;
using Sekutu.Text;

namespace Sekutu.Language.Conllu;

/// <summary>Turns sentences whose words are given into a document and its words.</summary>
internal static class GivenWords
{
    /// <summary>Makes a document of the forms, one sentence a line, and fills the analysis with exactly the given words.</summary>
    /// <remarks>Where the words of a token do not add up to its form ("du" = "de" + "le"), their own forms stand in the text.</remarks>
    public static void Fill(Analysis analysis, string id, IReadOnlyList<ConlluSentence> sentences)
    {
        var text = new StringBuilder();
        foreach (var sentence in sentences)
        {
            if (text.Length > 0) text.Append('\n');
            foreach (var token in sentence.Tokens)
            {
                for (var i = token.FirstWord; i < token.EndWord; i++) text.Append(sentence.Words[i].Form);
                if (token.SpaceAfter && token.EndWord < sentence.Words.Count) text.Append(' ');
            }
        }

        var document = new Document(id, text.ToString());
        analysis.Reset(document);
        var at = 0;
        for (var s = 0; s < sentences.Count; s++)
        {
            var start = at;
            foreach (var token in sentences[s].Tokens)
            {
                for (var i = token.FirstWord; i < token.EndWord; i++)
                {
                    var span = new Span(at, at + sentences[s].Words[i].Form.Length);
                    at = span.End;
                    analysis.AddWord(new Word
                    {
                        Span = span,
                        Form = WordHash.Lower(document[span]),
                        Head = -1,
                        JoinedToPrevious = i > token.FirstWord,
                        SpaceAfter = i == token.EndWord - 1 && token.SpaceAfter,
                    });
                }

                if (token.SpaceAfter && token.EndWord < sentences[s].Words.Count) at++;
            }

            analysis.AddSentence(new Span(start, at), s);
            at++;
        }

        analysis.Layers = LanguageLayers.Words;
    }
}
