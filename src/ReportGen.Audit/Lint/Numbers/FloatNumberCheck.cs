using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Audit.Lint.Reading;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Audit.Lint.Numbers;

/// <summary>Finds numbers of figures and tables that are typed instead of referred to.</summary>
internal sealed partial class FloatNumberCheck(LintContext context) : ISentenceCheck
{
    public IEnumerable<Diagnostic> Check(Sentence sentence)
    {
        foreach (Match match in Pattern().Matches(sentence.Text))
        {
            if (!sentence.IsOwn(match.Groups["number"].Index)) continue;
            var isFigure = char.ToUpperInvariant(match.Value[0]) == 'F';
            var number = int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
            var id = isFigure
                ? context.Manuscript.Figures.FirstOrDefault(f => f.Number == number)?.Id
                : context.Manuscript.Tables.FirstOrDefault(t => t.Number == number)?.Id;
            var (noun, prefix, count) = isFigure ? ("figure", "fig", context.Manuscript.Figures.Count()) : ("table", "tbl", context.Manuscript.Tables.Count());
            var expected = id is null ? $"a reference to one of the {count} {noun}s, such as [@{prefix}:id]" : $"[@{prefix}:{id}]";
            var hint = id is null ? $"There is no {noun} {number}. Refer to the one that is meant by its id." : $"Write [@{prefix}:{id}], if {noun} {number} of today is meant.";
            yield return NumberDiagnostics.TypedReference(sentence.SpanAt(match.Index, match.Length), match.Value, expected, hint);
        }
    }

    /// <summary>Whether a number is one of a figure or table.</summary>
    public static bool IsFloatNumber(NumberToken number, Sentence sentence) => Pattern().Matches(sentence.Text).Any(m => m.Groups["number"].Index == number.Start);

    [GeneratedRegex(@"\b(?:Figure|Fig\.|Table|Tab\.)\s?(?<number>\d{1,3})\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
