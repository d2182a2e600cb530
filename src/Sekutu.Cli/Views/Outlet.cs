using Spectre.Console;

namespace Sekutu.Cli.Views;

/// <summary>Who told it, as far as the input says.</summary>
internal static class Outlet
{
    /// <summary>"Kompas.com via CNA · "; empty where neither is told. Escaped for markup.</summary>
    public static string Of(string? publisher, string? via) => (publisher, via) switch
    {
        (null, null) => "",
        (_, null) => $"{Markup.Escape(publisher)} · ",
        (null, _) => $"via {Markup.Escape(via)} · ",
        _ => $"{Markup.Escape(publisher)} via {Markup.Escape(via)} · ",
    };
}
