using Sekutu.Reading.Mentions.Lexicon;

namespace Sekutu.Reading.Mentions;

/// <summary>A noun phrase read from neighbouring items: to whom it belongs, what it is built around, whose name it bears.</summary>
internal sealed class ActorPhrase
{
    public int Start;
    public int End;

    /// <summary>Where the office ends and a name may begin.</summary>
    public int HeadEnd;

    /// <summary>The word it is built around: the last in a language with the state before, the first otherwise; an office before a body.</summary>
    public ActorWord? Head;

    /// <summary>The state's own body within it ("Kremlin spokesman").</summary>
    public ActorWord? Body;

    public readonly List<string> Codes = [];
    public string? DefaultCode;
    public bool DefaultIfNamed;
    public ActorWord? Back;
    public bool HasAffiliation;
    public bool OnlyGroups = true;
    public bool Former;
    public bool Envoy;

    /// <summary>A list of two or more owners, or a word for several people.</summary>
    public bool Plural;

    public void AddCode(string code)
    {
        // A name may stand for several states ("the Baltic states").
        foreach (var part in code.Split(','))
            if (!Codes.Contains(part)) Codes.Add(part);
    }

    /// <summary>Takes in a body or office.</summary>
    public void AddHead(ActorWord word, bool first, bool headFirst)
    {
        if (word.Kind == ActorWordKind.Body && Body is null) Body = word;
        if (word.Office == OfficeKind.Envoy) Envoy = true;
        if (word.Office == OfficeKind.Group) Plural = true;
        if (word.Code is not null && !word.IsDefault) AddCode(word.Code);
        else if (word.Code is not null)
        {
            DefaultIfNamed = DefaultCode is null ? word.IfNamed : DefaultIfNamed && word.IfNamed;
            DefaultCode ??= word.Code;
        }

        if (Head is null || (Head.Kind == ActorWordKind.Body && word.Kind == ActorWordKind.Office)) Head = word;
        else if (!headFirst && !first && word.Kind == ActorWordKind.Office) Head = word;
    }
}
