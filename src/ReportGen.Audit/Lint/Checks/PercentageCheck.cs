using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Audit.Lint.Reading;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Audit.Lint.Checks;

/// <summary>Holds "22 of 135 vertebrae (16%)" and "22/135 (16%)" to their arithmetic, typed and printed numbers alike.</summary>
internal sealed partial class PercentageCheck : ISentenceCheck
{
    private const int Percent = 100;
    private const int FarthestPercent = 45;

    public IEnumerable<Diagnostic> Check(Sentence sentence)
    {
        for (var i = 0; i + 2 < sentence.Numbers.Length; i++)
        {
            var (part, whole, share) = (sentence.Numbers[i], sentence.Numbers[i + 1], sentence.Numbers[i + 2]);
            if (!part.IsWhole || !whole.IsWhole || !share.IsPercent || double.IsNaN(part.Value) || whole.Value <= 0 || part.Value > whole.Value) continue;
            if (!Of().IsMatch(sentence.Text[part.End..whole.Start]) || share.Start - whole.End > FarthestPercent) continue;
            if (!Opens().IsMatch(sentence.Text[whole.End..share.Start])) continue;
            var exact = Percent * part.Value / whole.Value;
            if (Math.Abs(exact - share.Value) <= share.HalfStep + 1e-9) continue;
            yield return ConsistencyDiagnostics.Percentage(
                sentence.SpanAt(share.Start, share.Length), sentence.Text[part.Start..share.End], part.Written, whole.Written,
                Math.Round((decimal)exact, Math.Max(share.Decimals, 0), MidpointRounding.AwayFromZero).ToString("F" + share.Decimals, CultureInfo.InvariantCulture));
        }
    }

    [GeneratedRegex(@"^(?:\s?/\s?|[^.;:()]{0,30}\b(?:of|out of|among)\s(?:the\s|all\s|these\s)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Of();

    [GeneratedRegex(@"^[^.;]*[(,=][^.;]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Opens();
}
