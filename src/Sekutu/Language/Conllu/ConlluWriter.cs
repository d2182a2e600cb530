namespace Sekutu.Language.Conllu;

/// <summary>Writes an analysis as CoNLL-U: UPOS, HEAD, DEPREL, LEMMA as far as read, names as <c>NER=B-PER</c> in MISC.</summary>
/// <remarks>Used again for the next document; writes characters straight from the text and makes no string per word.</remarks>
public sealed class ConlluWriter(LanguageReader reader, TextWriter output)
{
    private int[] _names = [];

    /// <summary>Writes a document with its sentence texts.</summary>
    public void Write(Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        MarkNames(analysis);
        var paragraph = -1;
        for (var s = 0; s < analysis.Sentences.Length; s++)
        {
            var sentence = analysis.Sentences[s];
            if (s == 0) Comment("newdoc id", analysis.Document.Id);
            if (sentence.Paragraph != paragraph) output.Write("# newpar\n");
            paragraph = sentence.Paragraph;
            output.Write("# sent_id = ");
            WriteClean(analysis.Document.Id);
            output.Write('-');
            WriteNumber(s + 1);
            output.Write('\n');
            Comment("text", analysis.Document[sentence.Span]);
            for (var i = sentence.FirstWord; i < sentence.EndWord; i++)
            {
                var end = TokenEnd(analysis, i, sentence.EndWord);
                if (!analysis.Words[i].JoinedToPrevious && end > i + 1) WriteRange(analysis, sentence, i, end);
                WriteNumber(i - sentence.FirstWord + 1);
                output.Write('\t');
                output.Write(analysis.Form(i));
                WriteColumns(analysis, sentence, i, xpos: "_", features: "_");
                WriteMisc(i, spaceAfter: analysis.Words[i].SpaceAfter || analysis.Words[i].JoinedToPrevious || end > i + 1, keep: "");
            }

            output.Write('\n');
        }
    }

    /// <summary>Writes sentences whose words were given: their comments, ranges, forms and other columns as they came.</summary>
    /// <param name="analysis">Filled from <paramref name="given"/>, sentence for sentence and word for word.</param>
    /// <param name="given">The sentences as read.</param>
    public void Write(Analysis analysis, IReadOnlyList<ConlluSentence> given)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(given);
        MarkNames(analysis);
        for (var s = 0; s < given.Count; s++)
        {
            var sentence = analysis.Sentences[s];
            foreach (var comment in given[s].Comments) output.Write($"{comment}\n");
            foreach (var token in given[s].Tokens)
            {
                if (token.IsRange) output.Write($"{token.FirstWord + 1}-{token.EndWord}\t{token.Form}\t_\t_\t_\t_\t_\t_\t_\t{token.Misc}\n");
                for (var w = token.FirstWord; w < token.EndWord; w++)
                {
                    var word = given[s].Words[w];
                    var i = sentence.FirstWord + w;
                    WriteNumber(w + 1);
                    output.Write('\t');
                    output.Write(word.Form);
                    WriteColumns(analysis, sentence, i, word.Xpos, word.Features);
                    WriteMisc(i, spaceAfter: true, keep: word.Misc);
                }
            }

            output.Write('\n');
        }
    }

    private void WriteRange(Analysis analysis, Sentence sentence, int first, int end)
    {
        WriteNumber(first - sentence.FirstWord + 1);
        output.Write('-');
        WriteNumber(end - sentence.FirstWord);
        output.Write('\t');
        output.Write(analysis.Document[analysis.SpanOf(first, end)]);
        output.Write("\t_\t_\t_\t_\t_\t_\t_\t");
        output.Write(analysis.Words[end - 1].SpaceAfter ? "_\n" : "SpaceAfter=No\n");
    }

    private void WriteColumns(Analysis analysis, Sentence sentence, int i, string xpos, string features)
    {
        ref var word = ref analysis.Words[i];
        output.Write('\t');
        if ((analysis.Layers & LanguageLayers.Lemmas) != 0) output.Write(reader.Lemma(analysis, i));
        else output.Write('_');
        output.Write('\t');
        output.Write(RelationNames.Of(word.Tag));
        output.Write('\t');
        output.Write(xpos);
        output.Write('\t');
        output.Write(features);
        output.Write('\t');
        if (word.Relation == Relation.None) output.Write('_');
        else WriteNumber(word.Head < 0 ? 0 : word.Head - sentence.FirstWord + 1);
        output.Write('\t');
        output.Write(RelationNames.Of(word.Relation));
        output.Write("\t_\t");
    }

    private void WriteMisc(int i, bool spaceAfter, string keep)
    {
        var any = false;
        foreach (var part in keep.AsSpan().Split('|'))
        {
            var feature = keep.AsSpan(part);
            if (feature.IsEmpty || feature is "_" || feature.StartsWith("NER=")) continue;
            if (any) output.Write('|');
            output.Write(feature);
            any = true;
        }

        if (_names[i] != 0)
        {
            if (any) output.Write('|');
            output.Write(_names[i] > 0 ? "NER=B-" : "NER=I-");
            output.Write((NameKind)(Math.Abs(_names[i]) - 1) switch { NameKind.Person => "PER", NameKind.Organisation => "ORG", _ => "LOC" });
            any = true;
        }

        if (!spaceAfter)
        {
            if (any) output.Write('|');
            output.Write("SpaceAfter=No");
            any = true;
        }

        output.Write(any ? "\n" : "_\n");
    }

    // Kind + 1 at the first word of a name, the negative of it at the others, 0 elsewhere.
    private void MarkNames(Analysis analysis)
    {
        if (_names.Length < analysis.Words.Length) _names = new int[analysis.Words.Length * 2];
        _names.AsSpan(0, analysis.Words.Length).Clear();
        foreach (var name in analysis.Names)
            for (var i = name.FirstWord; i < name.EndWord; i++) _names[i] = ((int)name.Kind + 1) * (i == name.FirstWord ? 1 : -1);
    }

    private static int TokenEnd(Analysis analysis, int first, int limit)
    {
        var end = first + 1;
        while (end < limit && analysis.Words[end].JoinedToPrevious) end++;
        return end;
    }

    private void Comment(string key, ReadOnlySpan<char> value)
    {
        output.Write("# ");
        output.Write(key);
        output.Write(" = ");
        WriteClean(value);
        output.Write('\n');
    }

    private void WriteNumber(int number)
    {
        Span<char> digits = stackalloc char[11];
        number.TryFormat(digits, out var length, provider: System.Globalization.CultureInfo.InvariantCulture);
        output.Write(digits[..length]);
    }

    // Comments are lines: control characters in a text (tabs, lost bytes) become blanks.
    private void WriteClean(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var clean = 0;
            while (clean < text.Length && !char.IsControl(text[clean])) clean++;
            output.Write(text[..clean]);
            if (clean < text.Length) output.Write(' ');
            text = text[Math.Min(text.Length, clean + 1)..];
        }
    }
}
