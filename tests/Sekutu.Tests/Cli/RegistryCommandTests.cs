namespace Sekutu.Tests.Cli;

public sealed class RegistryCommandTests
{
    [Fact]
    public void The_short_answer_comes_first_in_the_language_asked_for()
    {
        var (code, data, talk) = CommandLineFixture.Run("owes", "--attacker", "CHN", "--victim", "JPN", "--at", "25.74,123.47", "--on", "2024-05-01", "--ui", "id");
        Assert.Equal((0, ""), (code, talk));
        Assert.StartsWith("Ya: Amerika Serikat wajib bertindak", data, StringComparison.Ordinal);
        Assert.Contains("knowledge/registry/instruments/us-jp-1960.toml:", data, StringComparison.Ordinal);
    }

    [Fact]
    public void Cases_are_answered_line_by_line_and_a_wrong_one_is_told()
    {
        var (code, data, talk) = CommandLineFixture.RunWith(
            """
            {"id": "a", "date": "2024-05-01", "attacker": "CHN", "victim": "PLW", "target": "territory", "place": {"name": "Koror", "lat": 7.34, "lon": 134.48}}
            {"id": "b", "date": "2024-05-01", "attacker": "CHN", "victim": "ATL"}
            """, "owes", "-");
        Assert.Equal(1, code);
        Assert.Contains("\"obligation\":\"defend-as-own\"", Assert.Single(data.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Contains("SKT0371 -:2 ATL", talk, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_is_shown_with_its_master_of_the_day()
    {
        var (code, data, _) = CommandLineFixture.Run("covers", "25.74,123.47", "--on", "1970-01-01");
        Assert.Equal(0, code);
        Assert.Contains("run by: United States", data, StringComparison.Ordinal);
    }

    [Fact]
    public void A_treaty_is_opened_by_its_id()
    {
        Assert.Contains("Article", CommandLineFixture.Run("instrument", "us-ph-1951").Data, StringComparison.OrdinalIgnoreCase);
        var (code, _, talk) = CommandLineFixture.Run("instrument", "us-jp-1961");
        Assert.Equal(1, code);
        Assert.Contains("us-jp-1960", talk, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_registry_is_in_order()
    {
        var (code, data, _) = CommandLineFixture.Run("registry", "check");
        Assert.Equal(0, code);
        Assert.StartsWith("In order", data, StringComparison.Ordinal);
    }
}
