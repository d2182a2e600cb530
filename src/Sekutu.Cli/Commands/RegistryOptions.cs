using System.CommandLine;
using Sekutu.Registry.Obligations;

namespace Sekutu.Cli.Commands;

/// <summary>Options that the commands on the registry share.</summary>
internal static class RegistryOptions
{
    public static Option<string> Ui() => new("--ui")
    {
        Description = "the language of the answer",
        DefaultValueFactory = _ => "en",
        HelpName = "id|en",
    };

    /// <summary>The words of a language.</summary>
    /// <exception cref="UsageException">SKT0940 it has none.</exception>
    public static ReasonWords Words(string language) =>
        ReasonWords.For(language) ?? throw new UsageException(RegistryMessages.NoWords(language, string.Join(", ", ReasonWords.Languages())));
}
