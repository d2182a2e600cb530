using System.CommandLine;
using Sekutu.Answers.Questions;

namespace Sekutu.Cli.Commands;

/// <summary>The options that narrow a question. A command takes those that make sense of what it lists.</summary>
internal sealed class FilterOptions
{
    private readonly Option<string?> _actor = new("--actor") { Description = "who takes part: a code or name such as JPN, Japan or NATO; for statements and coverage, a speaker", HelpName = "CODE" };
    private readonly Option<string[]> _with = Many("--with", "CODE", "who takes part as well");
    private readonly Option<string[]> _type = Many("--type", "TYPE", "a PLOVER type: AGREE, CONSULT, SUPPORT …");
    private readonly Option<string[]> _status = Many("--status", "STATUS", "happened, ongoing, planned, possible or denied");
    private readonly Option<string[]> _topic = Many("--topic", "TOPIC", "what it is about: exercise, nuclear, maritime …");
    private readonly Option<string?> _from = new("--from") { Description = "first day, month or year", HelpName = "DATE" };
    private readonly Option<string?> _to = new("--to") { Description = "last day, month or year", HelpName = "DATE" };
    private readonly Option<string[]> _place = Many("--place", "NAME", "a place by its English name or by the words of an article");
    private readonly Option<string?> _least = CommonOptions.Least();
    private readonly Option<string[]> _lang = Many("--lang", "CODE", "the language of the articles");
    private readonly Option<string[]> _source = Many("--source", "NAME", "a publisher, or an outlet that articles draw on");

    /// <summary>Adds to a command what narrows events.</summary>
    public FilterOptions AddAll(Command command, bool typeAndStatus = true)
    {
        command.Options.Add(_actor);
        command.Options.Add(_with);
        if (typeAndStatus) command.Options.Add(_type);
        if (typeAndStatus) command.Options.Add(_status);
        command.Options.Add(_topic);
        command.Options.Add(_least);
        command.Options.Add(_place);
        return AddDocument(command);
    }

    /// <summary>Adds what narrows sayings.</summary>
    public FilterOptions AddSpeaker(Command command, bool place)
    {
        command.Options.Add(_actor);
        if (place) command.Options.Add(_place);
        return AddDocument(command);
    }

    /// <summary>Adds what narrows places.</summary>
    public FilterOptions AddPlace(Command command)
    {
        command.Options.Add(_place);
        return AddDocument(command);
    }

    /// <summary>What the user asked.</summary>
    public FilterWords Words(ParseResult parsed) => new()
    {
        Actors = [.. parsed.GetValue(_actor) is { } actor ? (string[])[actor] : [], .. parsed.GetValue(_with) ?? []],
        Types = parsed.GetValue(_type) ?? [],
        Statuses = parsed.GetValue(_status) ?? [],
        Topics = parsed.GetValue(_topic) ?? [],
        From = parsed.GetValue(_from),
        To = parsed.GetValue(_to),
        Least = parsed.GetValue(_least),
        Places = parsed.GetValue(_place) ?? [],
        Languages = parsed.GetValue(_lang) ?? [],
        Outlets = parsed.GetValue(_source) ?? [],
    };

    private FilterOptions AddDocument(Command command)
    {
        command.Options.Add(_from);
        command.Options.Add(_to);
        command.Options.Add(_lang);
        command.Options.Add(_source);
        return this;
    }

    private static Option<string[]> Many(string name, string value, string what) => new(name)
    {
        Description = $"{what}; may be given several times",
        HelpName = value,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };
}
