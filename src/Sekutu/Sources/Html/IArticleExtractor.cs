namespace Sekutu.Sources.Html;

/// <summary>Finds the article in a web page. The seam behind which the extractor may be exchanged.</summary>
internal interface IArticleExtractor
{
    /// <summary>The article's own mark-up, without menus and advertisements; null where the page holds none.</summary>
    /// <param name="html">The page.</param>
    /// <param name="url">Its address, absolute; a placeholder where it is not known.</param>
    string? Extract(string html, string url);
}
