using Sekutu.Registry.Checks;

namespace Sekutu.Tests.Registry.Checks;

public sealed class ActorChecksTests
{
    [Fact]
    public void The_shipped_knowledge_of_actors_has_sources_and_resolves() => Assert.Empty(ActorChecks.Run().Select(message => message.ToString()));
}
