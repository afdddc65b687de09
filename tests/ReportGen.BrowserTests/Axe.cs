using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace ReportGen.BrowserTests;

/// <summary>What axe looks for, in every test alike.</summary>
internal static class Axe
{
    /// <summary>Every rule for WCAG 2.2 at levels A and AA, and best practices; target-size is off by default.</summary>
    private static readonly AxeRunOptions Everything = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        // Accounts of what passes are long: thousands of elements.
        ResultTypes = [ResultType.Violations],
        Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } },
    };

    /// <summary>Each rule that an element of the page violates, with the element.</summary>
    // The way for pages with frames sends every element of each through a second page, which takes ten times as long; these pages have none.
#pragma warning disable CS0618
    public static async Task<IEnumerable<string>> Violations(IPage page) =>
        (await page.Locator("html").RunAxeLegacy(Everything)).Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html}"));
#pragma warning restore CS0618
}
