using System.Net;
using System.Net.Sockets;

namespace ReportGen.BrowserTests;

/// <summary>Serves a folder over loopback below a subpath, as a web host would.</summary>
internal sealed class SiteServer : IDisposable
{
    private const string Prefix = "/some/path/";

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".json"] = "application/json",
        [".csv"] = "text/csv; charset=utf-8",
        [".xml"] = "application/xml",
        [".pdf"] = "application/pdf",
        [".woff2"] = "font/woff2",
        [".txt"] = "text/plain; charset=utf-8",
    };

    private readonly HttpListener _listener = new();
    private readonly string _folder;

    public SiteServer(string folder)
    {
        _folder = folder;
        Address = $"http://127.0.0.1:{FreePort()}{Prefix}";
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = Task.Run(Serve);
    }

    public string Address { get; }

    public void Dispose() => _listener.Close();

    private async Task Serve()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                _ = Task.Run(() => Answer(context));
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private void Answer(HttpListenerContext context)
    {
        try
        {
            var path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath)[Prefix.Length..];
            var file = Path.Combine(_folder, path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path);
            using var response = context.Response;
            response.StatusCode = File.Exists(file) ? 200 : 404;
            if (response.StatusCode == 404) return;
            response.ContentType = Types.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream");
            response.OutputStream.Write(File.ReadAllBytes(file));
        }
        catch (HttpListenerException)
        {
            // The browser went away.
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
