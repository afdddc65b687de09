using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;

namespace ReportGen.BrowserTests;

/// <summary>Serves a folder over loopback below a subpath, as a web host would.</summary>
internal sealed class SiteServer : IDisposable
{
    private const string Prefix = "/some/path";

    private readonly WebApplication _application;
    private readonly PhysicalFileProvider _files;

    public SiteServer(string folder)
    {
        _files = new PhysicalFileProvider(folder);
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRouting();
        _application = builder.Build();
        _application.UseFileServer(new FileServerOptions { FileProvider = _files, RequestPath = Prefix });
        _application.StartAsync().GetAwaiter().GetResult();
        Address = $"{_application.Urls.Single()}{Prefix}/";
    }

    public string Address { get; }

    public void Dispose()
    {
        _application.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _files.Dispose();
    }
}
