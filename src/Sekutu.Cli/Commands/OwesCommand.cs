using System.CommandLine;
using Sekutu.Answers.Formats;
using Sekutu.Answers.Obligations;
using Sekutu.Cli.Views;
using Sekutu.Registry.Obligations;

namespace Sekutu.Cli.Commands;

/// <summary><c>sekutu owes</c>: who owes whom what if one state attacks another.</summary>
internal static class OwesCommand
{
    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string?>("FILE") { Description = "a .jsonl of cases {id, date, attacker, victim, target, place {name, lat, lon}, domain}; - for standard input", Arity = ArgumentArity.ZeroOrOne };
        var attacker = new Option<string?>("--attacker") { Description = "who attacks: a code such as CHN, several with commas, or non-state:NAME", HelpName = "CODE" };
        var victim = new Option<string?>("--victim") { Description = "who is attacked: a code such as JPN", HelpName = "CODE" };
        var at = new Option<string?>("--at") { Description = "where: a place that the registry knows, or LAT,LON", HelpName = "PLACE" };
        var on = new Option<string?>("--on") { Description = "the day; today where none is given", HelpName = "DATE" };
        var target = new Option<string?>("--target") { Description = "what is attacked: territory, armed-forces, public-vessel, aircraft …", HelpName = "KIND" };
        var domain = new Option<string?>("--domain") { Description = "kinetic, cyber or space", HelpName = "DOMAIN" };
        var ui = RegistryOptions.Ui();
        var format = CommonOptions.Format();
        var command = new Command("owes", "Says who owes whom what if one state attacks another: which treaties reach it, and why or why not.")
        {
            path, attacker, victim, at, on, target, domain, ui, format,
        };
        command.SetAction(parsed =>
        {
            var words = RegistryOptions.Words(parsed.GetRequiredValue(ui));
            if (parsed.GetValue(path) is { } file) return Lines(terminal, file, words);
            if (parsed.GetValue(attacker) is null || parsed.GetValue(victim) is null) throw new UsageException(CliMessages.WrongUsage("owes", "give --attacker and --victim, or a file of cases"));
            var day = parsed.GetValue(on) ?? $"{terminal.Today:yyyy-MM-dd}";
            var question = ObligationCase.Of("", day, parsed.GetValue(attacker), parsed.GetValue(victim), parsed.GetValue(target), parsed.GetValue(at), null, parsed.GetValue(domain));
            var findings = ObligationEngine.Shared.Answer(question.Case);
            if (parsed.GetRequiredValue(format) == CommonOptions.JsonLines) terminal.Data.WriteLine(ObligationJson.Line("", findings, words));
            else new ObligationView(terminal.Data, words).Show(question, findings);
            return ExitCode.Done;
        });
        return command;
    }

    private static int Lines(Terminal terminal, string path, ReasonWords words)
    {
        if (path != "-" && !File.Exists(path)) throw new UsageException(RegistryMessages.NoFile(path));
        using var lines = path == "-" ? new StreamReader(terminal.Input) : new StreamReader(path);
        var (code, number) = (ExitCode.Done, 0);
        while (lines.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                var question = ObligationCase.Parse(line);
                terminal.Data.WriteLine(ObligationJson.Line(question.Id, ObligationEngine.Shared.Answer(question.Case), words));
            }
            catch (MessageException wrong)
            {
                terminal.Tell(wrong.Numbered with { Subject = $"{path}:{number} {wrong.Numbered.Subject}".TrimEnd() });
                code = ExitCode.Refused;
            }
        }

        return code;
    }
}
