using Sekutu.Reading.Mentions.Lexicon;
using Sekutu.Text;

namespace Sekutu.Reading.Mentions;

/// <summary>A mention in the making: what the later passes may still change.</summary>
internal sealed class Draft
{
    public Span Span;
    public MentionKind Kind;
    public readonly List<string> Codes = [];
    public Entity? Entity;

    /// <summary>The name within the span, for a person.</summary>
    public Span? Name;

    /// <summary>The office within the span.</summary>
    public Span? RoleSpan;

    /// <summary>The office's role or the body's class.</summary>
    public string Role = "";

    public int Sentence;
    public string? Entry;
    public string Rule = "";
    public float Confidence = 1;

    /// <summary>The state or organisation given by default, where the article names no other.</summary>
    public string? DefaultCode;

    /// <summary>The default counts only where the article names that state.</summary>
    public bool DefaultIfNamed;

    /// <summary>What it refers back to, or what owns it; null where the words themselves tell.</summary>
    public ActorWord? Back;

    /// <summary>Does not act for a state any more.</summary>
    public bool Former;

    /// <summary>Stands for several people.</summary>
    public bool Plural;

    /// <summary>A list of mentions joined by "and" has one number; 0 for a mention on its own.</summary>
    public int List;

    /// <summary>Its list is joined by "and" up to here or farther on.</summary>
    public bool Joined;

    /// <summary>A name of one word, which may be a known person's or one named elsewhere in the article.</summary>
    public bool IsPart;

    /// <summary>What it stands for was settled by the words themselves.</summary>
    public bool IsSettled => Back is null;

    public void AddCode(string code)
    {
        // A name may stand for several states ("the Baltic states").
        foreach (var part in code.Split(','))
            if (!Codes.Contains(part)) Codes.Add(part);
    }
}
