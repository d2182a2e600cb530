using Sekutu.Registry.Places;
using Sekutu.Text;

namespace Sekutu.Reading.Places;

/// <summary>A name in the text that may be one of a place, with what stands about it.</summary>
internal sealed class PlaceCandidate
{
    /// <summary>First atom of the name.</summary>
    public required int First { get; init; }

    /// <summary>Atom after the last of the name.</summary>
    public required int End { get; init; }

    /// <summary>The name and the common nouns that are part of it ("pulau Okinawa").</summary>
    public required Span Span { get; set; }

    /// <summary>Hash of the name, the same wherever it stands in the article.</summary>
    public required ulong Key { get; init; }

    /// <summary>What it may mean, best first once resolved.</summary>
    public required List<Place> Options { get; init; }

    /// <summary>The name stands in the registry's own lists, not only in the gazetteer.</summary>
    public required bool Listed { get; init; }

    /// <summary>In news the name is mostly a word, or mostly the name of people and bodies.</summary>
    public bool Common { get; init; }

    /// <summary>It stands where a capital letter tells nothing: a headline in title case, a text in capitals or without any.</summary>
    public bool Bare { get; init; }

    /// <summary>Up to five capitals in a text that is not in capitals, and no name of the registry's own lists: rather an abbreviation.</summary>
    public bool Acronym { get; init; }

    /// <summary>The name as written means other things too and needs evidence.</summary>
    public bool Weak { get; init; }

    /// <summary>A preposition that leads to places, a common noun for a place, a dateline.</summary>
    public bool Placed { get; set; }

    /// <summary>A preposition that may lead to a place.</summary>
    public bool Leads { get; set; }

    /// <summary>A state or division follows after a comma ("Baturaja, Sumatera Selatan").</summary>
    public bool Within { get; set; }

    /// <summary>What it means is settled by a name inside it that stands before it ("Atlanta, Georgia").</summary>
    public bool Pinned { get; set; }

    /// <summary>It is joined to the candidate before it by a comma or a word such as "and".</summary>
    public bool Joined { get; set; }

    /// <summary>An earlier stage read a state here.</summary>
    public bool State { get; set; }

    /// <summary>A common noun beside the name is part of the span.</summary>
    public bool Extended { get; set; }

    /// <summary>It stands where agencies name the town they report from.</summary>
    public bool Dateline { get; set; }

    /// <summary>It runs on from, or into, another capitalised word that is no place.</summary>
    public bool InName { get; set; }

    /// <summary>A capitalised word that is no place and tells nothing of places follows at once.</summary>
    public bool RunsOn { get; set; }

    /// <summary>What stands about it makes it something else: a paper, a ship, a person, a tongue.</summary>
    public bool Refused { get; set; }

    /// <summary>It is part of a person's name, here or elsewhere in the article.</summary>
    public bool Person { get; set; }

    /// <summary>Name of the rule that decided.</summary>
    public string Rule { get; set; } = "";

    /// <summary>0 to 1; 0 until accepted.</summary>
    public float Confidence { get; set; }

    /// <summary>The best reading.</summary>
    public Place Best => Options[0];
}
