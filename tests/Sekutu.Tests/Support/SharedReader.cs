using Sekutu.Reading;

namespace Sekutu.Tests.Support;

/// <summary>One reader for all tests: knowledge and models are loaded once.</summary>
internal static class SharedReader
{
    private static readonly Lazy<ArticleReader> Loaded = new(() => new ArticleReader());

    public static ArticleReader Instance => Loaded.Value;
}
