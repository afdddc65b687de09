namespace ReportGen.BrowserTests;

/// <summary>The samples' site, built once, and one browser for all tests.</summary>
public sealed class Site : IAsyncLifetime
{
    public const string Review = "cervical-vertebroplasty";

    public const string Article = Review + "/index.html";

    private readonly Lazy<BuiltSite> _samples = new(() => BuiltSite.Build(RepositoryFolder.Path("data")));
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    internal BuiltSite Samples => _samples.Value;

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
        var context = await _browser!.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1400, Height = 900 } });
        var visit = new Visit(context, await context.NewPageAsync(), address);
        await visit.Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
        return visit;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.CloseAsync();
        _playwright?.Dispose();
        if (_samples.IsValueCreated) _samples.Value.Dispose();
    }
}
