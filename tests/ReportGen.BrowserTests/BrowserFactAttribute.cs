namespace ReportGen.BrowserTests;

/// <summary>A test in a real browser: skipped where there is none, unless REPORTGEN_TOOLS=required.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (!Machine.Required && Machine.Browser is null) Skip = "There is no browser; install the Debian package chromium.";
    }
}
