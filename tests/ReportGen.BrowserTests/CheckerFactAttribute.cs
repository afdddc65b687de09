namespace ReportGen.BrowserTests;

/// <summary>A test with the Nu Html Checker: skipped where it or Java is missing, unless REPORTGEN_TOOLS=required.</summary>
public sealed class CheckerFactAttribute : FactAttribute
{
    public CheckerFactAttribute()
    {
        if (Machine.Required) return;
        if (Machine.Java is null) Skip = "There is no Java; install the Debian package default-jre-headless.";
        else if (Machine.Checker is null) Skip = "There is no Nu Html Checker; run 'npm ci' in tests/ReportGen.BrowserTests.";
    }
}
