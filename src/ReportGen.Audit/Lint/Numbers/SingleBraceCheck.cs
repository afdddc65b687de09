using System.Text.RegularExpressions;
using ReportGen.Audit.Lint.Reading;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Audit.Lint.Numbers;

/// <summary>Finds <c>{ address }</c>: single braces are text, and print.</summary>
internal sealed partial class SingleBraceCheck : ISentenceCheck
{
    public IEnumerable<Diagnostic> Check(Sentence sentence) =>
        Pattern().Matches(sentence.Text).Where(m => sentence.IsOwn(m.Index))
            .Select(m => NumberDiagnostics.SingleBraces(sentence.SpanAt(m.Index, m.Length), m.Value, $"{{{{ {m.Groups["inner"].Value.Trim()} }}}}"));

    [GeneratedRegex(@"(?<!\{)\{(?<inner>\s*[a-z][\w.]*(?:\s*\|[^{}]*)?\s*)\}(?!\})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
