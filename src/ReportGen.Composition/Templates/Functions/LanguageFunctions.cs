using ReportGen.Composition.Templates.Values;

namespace ReportGen.Composition.Templates.Functions;

/// <summary>Functions that follow the manuscript's language.</summary>
/// <param name="language">BCP 47 tag of the review.</param>
internal sealed class LanguageFunctions(string language)
{
    private const string American = "en-US";

    public IEnumerable<TemplateFunction> All => [new("spelling", 2, 2, "two arguments: spelling \"randomized\" \"randomised\"", Spelling)];

    // American spelling for en-US alone: every other English follows the British.
    private TemplateValue Spelling(FunctionCall call) =>
        call.Text(0) is { } american && call.Text(1) is { } british
            ? new TemplateValue.Text(language.Equals(American, StringComparison.OrdinalIgnoreCase) ? american : british)
            : TemplateValue.Nothing.Value;
}
