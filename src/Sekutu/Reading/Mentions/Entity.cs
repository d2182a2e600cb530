namespace Sekutu.Reading.Mentions;

/// <summary>An actor within one article.</summary>
internal sealed class Entity(int number, string key)
{
    /// <summary>Its number in the article.</summary>
    public int Number { get; } = number;

    /// <summary>What makes it the same: kind, code and class, or a person's name.</summary>
    public string Key { get; } = key;

    /// <summary>The fullest name given.</summary>
    public string Name { get; set; } = "";

    /// <summary>The office as the text gives it.</summary>
    public string? Office { get; set; }

    /// <summary>The office's role.</summary>
    public string Role { get; set; } = "";

    /// <summary>Codes known of it.</summary>
    public List<string> Codes { get; } = [];

    /// <summary>A person who held the office but does no more.</summary>
    public bool Former { get; set; }

    /// <summary>Words of a person's name in lower-case hashes.</summary>
    public List<ulong> NameWords { get; } = [];

    /// <summary>Where its name was last given, as an index of drafts.</summary>
    public int LastNamed { get; set; } = -1;
}
