namespace ReportGen.BrowserTests;

/// <summary>Tests that share the built samples and the browser.</summary>
[CollectionDefinition(Name)]
public sealed class SiteTests : ICollectionFixture<Site>
{
    public const string Name = "site";
}
