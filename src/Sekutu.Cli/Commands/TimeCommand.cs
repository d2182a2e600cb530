using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Sekutu.Answers.Formats;
using Sekutu.Reading.Time;

namespace Sekutu.Cli.Commands;

/// <summary><c>sekutu time</c>: the times of short texts with a day to count from; JSON lines in, JSON lines out.</summary>
internal static class TimeCommand
{
    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string>("FILE") { Description = "a .jsonl of {id, lang, ref, text}; - for standard input" };
        var command = new Command("time", "Finds the times of texts and places them on the calendar.") { path };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(path)));
        return command;
    }

    private static int Run(Terminal terminal, string path)
    {
        if (path != "-" && !File.Exists(path)) throw new MessageException(CliMessages.NoTimeCase(path, "there is no such file"));
        using var lines = path == "-" ? new StreamReader(terminal.Input) : new StreamReader(path);
        var (code, number) = (ExitCode.Done, 0);
        while (lines.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (Answer(line) is { } answer)
            {
                terminal.Data.WriteLine(answer);
                continue;
            }

            terminal.Tell(CliMessages.NoTimeCase($"{path}:{number}", "this is no such line, or its language is not read"));
            code = ExitCode.Refused;
        }

        return code;
    }

    private static string? Answer(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            string? Field(string name) => json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
            if (json.RootElement.ValueKind != JsonValueKind.Object || Field("id") is not { } id || Field("text") is not { } text || Field("lang") is not { } language) return null;
            if (!IsFolderName(language) || TimeReader.For(language) is not { } reader) return null;
            DateOnly? day = Field("ref") is { Length: >= 10 } given
                && DateOnly.TryParseExact(given.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed) ? parsed : null;
            return TimeJson.Line(id, text, reader.Read(text, day));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsFolderName(string language) => language.Length is 2 or 3 && language.All(char.IsAsciiLetterLower);
}
