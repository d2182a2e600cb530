using System.Reflection;
using System.Text.RegularExpressions;
using Sekutu.Tests.Support;
using SekutuProgram = Sekutu.Cli.Program;

namespace Sekutu.Tests.House;

public sealed partial class MessageDocumentationTests
{
    [Fact]
    public void Every_message_is_documented_and_nothing_else_is()
    {
        var inCode = Messages().Select(m => m.Message.Number).ToList();
        var inDocs = Row().Matches(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "messages.md")))
            .Select(m => int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(inCode.Order(), inDocs.Order());
        Assert.Equal(inDocs.Distinct(), inDocs);
    }

    [Fact]
    public void A_message_has_a_number_of_its_own_and_ends_as_a_sentence()
    {
        Assert.Equal([], Messages().GroupBy(m => m.Message.Number).Where(g => g.Count() > 1).Select(g => string.Join(" and ", g.Select(m => m.Name))));
        Assert.All(Messages(), m => Assert.True(m.Message.Text.EndsWith('.'), m.Name));
    }

    // Every static method of every …Messages class, called with anything.
    private static List<(string Name, Message Message)> Messages() =>
    [
        .. from type in new[] { typeof(Message).Assembly, typeof(SekutuProgram).Assembly }.SelectMany(a => a.GetTypes())
           where type.Name.EndsWith("Messages", StringComparison.Ordinal)
           from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
           where method.ReturnType == typeof(Message)
           select ($"{type.Name}.{method.Name}", (Message)method.Invoke(null, [.. method.GetParameters().Select(p => Anything(p.ParameterType))])!),
    ];

    private static object? Anything(Type type)
    {
        if (type == typeof(string)) return "x";
        if (type.IsValueType) return Activator.CreateInstance(type);
        return type.IsAssignableFrom(typeof(string[])) ? Array.Empty<string>() : null;
    }

    [GeneratedRegex(@"(?m)^\| SKT(\d{4}) \|")]
    private static partial Regex Row();
}
