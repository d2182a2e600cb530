namespace Sekutu.Language.Conllu;

/// <summary>A surface token: words <c>[FirstWord, EndWord)</c> of its sentence, from 0.</summary>
/// <param name="Form">As it stands in the text.</param>
/// <param name="FirstWord">Index of its first word.</param>
/// <param name="EndWord">Index after its last word; a token of several words is one that the file gives as a range.</param>
/// <param name="Misc">Its last column as written.</param>
public sealed record ConlluToken(string Form, int FirstWord, int EndWord, string Misc)
{
    /// <summary>True where the file gives it as a range ("3-4"), with one word in it even.</summary>
    public bool IsRange { get; init; }

    /// <summary>A blank follows in the text.</summary>
    public bool SpaceAfter => !Misc.Split('|').Contains("SpaceAfter=No");
}
