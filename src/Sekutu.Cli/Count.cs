using System.Globalization;

namespace Sekutu.Cli;

/// <summary>Numbers of things in words.</summary>
internal static class Count
{
    /// <summary>"1 event", "1,204 events".</summary>
    public static string Of(long number, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? thing : Many(thing))}");

    private static string Many(string thing) => thing.EndsWith('y') ? $"{thing[..^1]}ies" : $"{thing}s";
}
