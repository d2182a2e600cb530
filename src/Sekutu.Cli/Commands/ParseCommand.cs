using System.CommandLine;
using Sekutu.Language;
using Sekutu.Language.Conllu;

namespace Sekutu.Cli.Commands;

/// <summary><c>sekutu parse</c>: words, tags, trees and names as CoNLL-U.</summary>
internal static class ParseCommand
{
    private const string PlainText = "text";
    private const string Conllu = "conllu";

    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "text, .jsonl or CoNLL-U files, also gzipped; - for standard input", Arity = ArgumentArity.OneOrMore };
        var language = new Option<string?>("--lang") { Description = "the language; without it each text decides", HelpName = "id|en" };
        var input = new Option<string>("--input") { Description = "raw text, or CoNLL-U whose words are kept", DefaultValueFactory = _ => PlainText, HelpName = "text|conllu" };
        input.AcceptOnlyFromAmong(PlainText, Conllu);
        var scheme = new Option<string?>("--scheme") { Description = "another annotation scheme than the language's own (Indonesian: csui, gsd217, gsd21)", HelpName = "NAME" };
        var command = new Command("parse", "Prints words, tags, trees, lemmas and names as CoNLL-U.") { files, language, input, scheme };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(files), parsed.GetValue(language), parsed.GetRequiredValue(input) == Conllu, parsed.GetValue(scheme)));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, string? language, bool conllu, string? scheme)
    {
        var reader = new LanguageReader(scheme);
        if (language is not null && !reader.Languages.Contains(language)) throw new UsageException(ParseMessages.LanguageUnknown(language, reader.Languages));
        if (conllu && language is null) throw new UsageException(ParseMessages.LanguageNeeded());
        using var analyses = new ThreadLocal<Analysis>(() => new Analysis());
        var code = ExitCode.Done;
        var items = conllu ? ParseInput.Sentences(paths, terminal.Input) : ParseInput.Texts(paths, terminal.Input, language);
        var parsed = items.AsParallel().AsOrdered().WithDegreeOfParallelism(Environment.ProcessorCount).WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(item => TryParse(item, reader, language, analyses.Value!));
        foreach (var (output, refusal) in parsed)
        {
            if (refusal is not null)
            {
                terminal.Tell(refusal);
                code = ExitCode.Refused;
            }

            terminal.Data.Write(output);
        }

        return code;
    }

    // A message must not reach the query: it would come out wrapped.
    private static (string Output, Message? Refusal) TryParse(ParseItem item, LanguageReader reader, string? language, Analysis analysis)
    {
        try
        {
            return Parse(item, reader, language, analysis);
        }
        catch (MessageException stopped)
        {
            return ("", stopped.Numbered);
        }
    }

    private static (string Output, Message? Refusal) Parse(ParseItem item, LanguageReader reader, string? language, Analysis analysis)
    {
        if (item.Refusal is not null) return ("", item.Refusal);
        using var output = new StringWriter { NewLine = "\n" };
        var writer = new ConlluWriter(reader, output);
        if (item.Sentences is { } sentences)
        {
            reader.Read(item.Id, sentences, language!, analysis, LanguageLayers.All);
            writer.Write(analysis, sentences);
            return (output.ToString(), null);
        }

        reader.Read(item.Document!, analysis, LanguageLayers.All);
        if (analysis.Language is null) return ("", CliMessages.LanguageNotRead(item.Id));
        writer.Write(analysis);
        return (output.ToString(), null);
    }
}
