using Sekutu.Registry.Instruments;

namespace Sekutu.Answers.Obligations;

/// <summary>What to say to a question about an instrument that there is not.</summary>
public static class ObligationQuestions
{
    /// <summary>SKT0375, with the ids that hold a part of the one asked for.</summary>
    public static Message UnknownInstrument(string id, InstrumentRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(registry);
        var parts = id.Split('-', StringSplitOptions.RemoveEmptyEntries);
        var like = registry.All.Select(i => (i.Id, Shared: parts.Count(p => i.Id.Split('-').Contains(p, StringComparer.OrdinalIgnoreCase))))
            .Where(l => l.Shared > 0).OrderByDescending(l => l.Shared).Take(4).Select(l => l.Id);
        return ObligationMessages.UnknownInstrument(id, string.Join(", ", like));
    }
}
