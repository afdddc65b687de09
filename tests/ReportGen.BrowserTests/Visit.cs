using System.Collections.Concurrent;

namespace ReportGen.BrowserTests;

/// <summary>A page that is open, with all that it asked for and said.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _requests = [];
    private readonly ConcurrentQueue<string> _messages = [];
    private readonly string _home;

    public Visit(IBrowserContext context, IPage page, string address)
    {
        (_context, Page) = (context, page);
        var uri = new Uri(address);
        _home = uri.IsFile ? "file://" : uri.GetLeftPart(UriPartial.Authority) + "/";
        page.Request += (_, request) => _requests.Enqueue(request.Url);
        page.RequestFailed += (_, request) => _messages.Enqueue($"failed: {request.Url}");
        page.Response += (_, response) =>
        {
            if (response.Status >= 400) _messages.Enqueue($"{response.Status}: {response.Url}");
        };
        page.Console += (_, message) => _messages.Enqueue($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => _messages.Enqueue($"error: {error}");
    }

    public IPage Page { get; }

    /// <summary>Nothing was said on the console, nothing failed, and no request left the site.</summary>
    public void ShouldBeQuiet()
    {
        _messages.ShouldBeEmpty(Page.Url);
        _requests.Where(r => !r.StartsWith(_home, StringComparison.Ordinal) && !r.StartsWith("data:", StringComparison.Ordinal)).ShouldBeEmpty(Page.Url);
    }

    public async ValueTask DisposeAsync() => await _context.CloseAsync();
}
