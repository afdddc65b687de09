using System.Globalization;

namespace ReportGen.BrowserTests;

/// <summary>The samples' site, built once, and one browser for all tests.</summary>
public sealed class Site : IAsyncLifetime
{
    public const string Review = "cervical-vertebroplasty";

    public const string Article = Review + "/index.html";

    private readonly Lazy<BuiltSite> _samples = new(() => BuiltSite.Build(RepositoryFolder.Path("data")));
    private readonly Lazy<BuiltSite> _large = new(() => BuiltSite.Generate(data => GeneratedReview.Write(data, "large", 600)));
    private readonly Lazy<BuiltSite> _many = new(() => BuiltSite.Generate(data =>
    {
        for (var i = 1; i <= 40; i++) GeneratedReview.Write(data, string.Create(CultureInfo.InvariantCulture, $"r-{i:00}"), 4 + i);
    }));

    private readonly Lazy<BuiltSite> _explored = new(() => BuiltSite.Generate(data => ExplorerReview.Write(data, 12, sensitivity: true)));
    private readonly Lazy<BuiltSite> _hundred = new(() => BuiltSite.Generate(data => ExplorerReview.Write(data, 100, sensitivity: false)));

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    internal BuiltSite Samples => _samples.Value;

    /// <summary>A review of 600 studies, as a site of its own.</summary>
    internal BuiltSite Large => _large.Value;

    /// <summary>Forty small reviews of 5 to 44 studies.</summary>
    internal BuiltSite Many => _many.Value;

    /// <summary>A review of 12 studies with every analysis that its explorer offers.</summary>
    internal BuiltSite Explored => _explored.Value;

    /// <summary>The same with 100 studies.</summary>
    internal BuiltSite Hundred => _hundred.Value;

    internal IBrowser Browser => _browser ?? throw new InvalidOperationException("There is no browser.");

    public async Task InitializeAsync()
    {
        // Without a browser every test here is skipped, or fails with this message.
        if (Machine.Browser is null)
        {
            if (Machine.Required) throw new InvalidOperationException("There is no browser; install the Debian package chromium.");
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Machine.Browser, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    /// <summary>Opens a page of the samples over loopback.</summary>
    internal Task<Visit> Open(string page, BrowserNewContextOptions? options = null) => OpenAddress(Samples.OnLoopback(page), options);

    /// <summary>Opens an address and watches what it does.</summary>
    internal async Task<Visit> OpenAddress(string address, BrowserNewContextOptions? options = null)
    {
        var context = await Browser.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1400, Height = 900 } });
        var visit = new Visit(context, await context.NewPageAsync(), address);
        await visit.Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
        return visit;
    }

    /// <summary>Does something with every page of a site, two pages or more at a time.</summary>
    internal static Task ForEachPage(BuiltSite built, Func<string, Task> action) =>
        Parallel.ForEachAsync(built.Pages, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, async (page, _) => await action(page));

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.CloseAsync();
        _playwright?.Dispose();
        if (_samples.IsValueCreated) _samples.Value.Dispose();
        if (_many.IsValueCreated) _many.Value.Dispose();
        if (_explored.IsValueCreated) _explored.Value.Dispose();
        if (_hundred.IsValueCreated) _hundred.Value.Dispose();
        if (_large.IsValueCreated) _large.Value.Dispose();
    }
}
