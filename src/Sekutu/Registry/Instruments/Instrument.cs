namespace Sekutu.Registry.Instruments;

/// <summary>A treaty, declaration, order or law that commits one state to another; one file of <c>knowledge/registry/instruments</c>.</summary>
/// <remarks>An instrument without obligations is listed as "no defence duty": access, bases, technology.</remarks>
public sealed record Instrument
{
    private string[]? _states;

    /// <summary>Short id with the year of signature ("us-jp-1960").</summary>
    public required string Id { get; init; }

    /// <summary>Titles by the language's folder.</summary>
    public required IReadOnlyDictionary<string, string> Titles { get; init; }

    /// <summary>treaty, protocol, exchange-of-notes, executive-order, statute, political-declaration, access-agreement …</summary>
    public required string Kind { get; init; }

    /// <summary>What kind of bond it is.</summary>
    public required Binding Binding { get; init; }

    /// <summary>Day of signature; null where it is not known.</summary>
    public DateOnly? Signed { get; init; }

    /// <summary>When it is in force.</summary>
    public required Period InForce { get; init; }

    /// <summary>What ended it, in a few words; null for nothing.</summary>
    public string? EndedBy { get; init; }

    /// <summary>Who is bound; a state that left and came back stands twice.</summary>
    public required IReadOnlyList<Party> Parties { get; init; }

    /// <summary>The states that are or were parties, each once.</summary>
    public IReadOnlyList<string> States => _states ??= [.. Parties.Select(p => p.State).Distinct()];

    /// <summary>Its articles, as far as they commit somebody.</summary>
    public required IReadOnlyList<Article> Articles { get; init; }

    /// <summary>Where the text or an account of it is to be found ("373 UNTS 186").</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>high, medium or low.</summary>
    public required string Certainty { get; init; }

    /// <summary>What else to know; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The file and line it begins at.</summary>
    public required string Where { get; init; }

    /// <summary>True where nothing in it obliges to assist, consult or refrain.</summary>
    public bool NoDefenceDuty => Articles.Count == 0;

    /// <summary>The entry of a state on a day: the one that binds it, else the last that began; null where it never was a party.</summary>
    public Party? PartyOn(string state, DateOnly day)
    {
        Party? found = null;
        foreach (var party in Parties)
        {
            if (party.State != state) continue;
            if (party.On(day) == Obligations.Covered.True) return party;
            if (found is null || party.Bound?.From?.Earliest <= day) found = party;
        }

        return found;
    }
}
