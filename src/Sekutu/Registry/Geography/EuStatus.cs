namespace Sekutu.Registry.Geography;

/// <summary>How the law of the European Union stands towards a territory.</summary>
public enum EuStatus
{
    /// <summary>Outside it.</summary>
    None,

    /// <summary>Part of it.</summary>
    Member,

    /// <summary>An outermost region (article 349 TFEU): part of it.</summary>
    Outermost,

    /// <summary>An associated overseas country or territory (annex II TFEU): outside it.</summary>
    Oct,

    /// <summary>Part of it in law, with its law suspended (northern Cyprus).</summary>
    Suspended,
}
