using System.Diagnostics;

namespace ReportGen.BrowserTests;

/// <summary>The Nu Html Checker over every page and style sheet.</summary>
[Collection(SiteTests.Name)]
public class CheckerTests(Site site)
{
    [CheckerFact]
    public async Task Pages_and_style_sheets_have_no_error()
    {
        Machine.Java.ShouldNotBeNull("install the Debian package default-jre-headless");
        Machine.Checker.ShouldNotBeNull("run 'npm ci' in tests/ReportGen.BrowserTests");
        var files = site.Samples.Pages.Concat(["assets/site.css", "assets/figures.css"]).Select(p => Path.Combine(site.Samples.Folder, p));
        var start = new ProcessStartInfo(Machine.Java, ["-jar", Machine.Checker, "--stdout", "--also-check-css", "--errors-only", .. files]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var found = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        found.ShouldBeEmpty();
        process.ExitCode.ShouldBe(0);
    }
}
