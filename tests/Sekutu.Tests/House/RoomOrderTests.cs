using System.Text.RegularExpressions;
using Sekutu.Tests.Support;

namespace Sekutu.Tests.House;

/// <summary>A later room may use an earlier one, never the other way round.</summary>
public sealed partial class RoomOrderTests
{
    private static readonly string[] Rooms = ["Text", "Knowledge", "Sources", "Language", "Registry", "Reading", "Record", "Answers"];

    private static readonly string Engine = Path.Combine(RepositoryRoot.Path, "src", "Sekutu");

    [Fact]
    public void Every_folder_of_the_engine_is_a_room() =>
        Assert.Equal(Rooms.Order(StringComparer.Ordinal), Directory.GetDirectories(Engine).Select(d => Path.GetFileName(d)).Where(n => n is not ("bin" or "obj")).Order(StringComparer.Ordinal));

    [Fact]
    public void No_room_uses_a_later_one()
    {
        var faults = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Engine, "*.cs", SearchOption.AllDirectories))
        {
            var room = Path.GetRelativePath(Engine, file).Split(Path.DirectorySeparatorChar)[0];
            var rank = Array.IndexOf(Rooms, room);
            if (rank < 0) continue;
            var text = File.ReadAllText(file);
            Assert.Contains($"namespace Sekutu.{room}", text, StringComparison.Ordinal);
            foreach (Match use in RoomName().Matches(text))
                if (Array.IndexOf(Rooms, use.Groups[1].Value) > rank) faults.Add($"{Path.GetRelativePath(Engine, file)} uses {use.Value}");
        }

        Assert.Empty(faults);
    }

    [Fact]
    public void The_engine_knows_neither_the_command_line_nor_the_trainer()
    {
        var project = File.ReadAllText(Path.Combine(Engine, "Sekutu.csproj"));
        Assert.DoesNotContain("ProjectReference", project, StringComparison.Ordinal);
        Assert.DoesNotContain("Spectre", project, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\bSekutu\.(Text|Knowledge|Sources|Language|Registry|Reading|Record|Answers)\b")]
    private static partial Regex RoomName();
}
