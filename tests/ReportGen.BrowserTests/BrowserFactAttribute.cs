namespace ReportGen.BrowserTests;

/// <summary>A test in a real browser: skipped where there is none, unless REPORTGEN_TOOLS=required.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>A page that never answers fails its test, in milliseconds, instead of holding up all others.</summary>
    private const int LongestTest = 1_200_000;

    public BrowserFactAttribute()
    {
        Timeout = LongestTest;
        if (!Machine.Required && Machine.Browser is null) Skip = "There is no browser; install the Debian package chromium.";
    }
}
