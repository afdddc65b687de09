using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Audit.Lint.Reading;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;

namespace ReportGen.Audit.Lint.Checks;

/// <summary>Holds typed numbers of records, reports and studies against the boxes of the flow diagram that the same clause names.</summary>
internal sealed partial class FlowCheck(LintContext context) : ISentenceCheck
{
    private const int Clause = 60;

    public IEnumerable<Diagnostic> Check(Sentence sentence)
    {
        if (context.Findings.Flows.IsEmpty) yield break;
        foreach (var number in sentence.Numbers.Where(n => n.Bound is null && n.IsWhole && sentence.IsOwn(n.Start)))
        {
            var clause = Clauses().Split(sentence.Around(number.End, number.End + Clause))[0];
            if (Part().IsMatch(clause) || !Counted().IsMatch(clause) || BoxesOf(clause) is not [_, ..] boxes) continue;
            if (boxes.Any(b => b.Count.Number == number.Value)) continue;
            var box = boxes[0];
            yield return ConsistencyDiagnostics.Flow(
                sentence.SpanAt(number.Start, number.Length), number.Written + clause.TrimEnd(), box.Label, box.Count.Printed, $"{{{{ {box.Count.Address} }}}}");
        }
    }

    // Boxes are named in PRISMA's words: records_screened by "records … screened".
    private ImmutableArray<FlowBox> BoxesOf(string clause) =>
    [
        .. context.Findings.Flows.SelectMany(f => f.Boxes).Where(b => b.Count.Number is not null && b.Box.Split('_') is var words
            && words.Where(w => w is not ("records" or "reports" or "studies" or "new" or "total")).All(w => clause.Contains(w, StringComparison.OrdinalIgnoreCase))),
    ];

    [GeneratedRegex(@"\b(?:records?|reports?|stud(?:y|ies)|articles?|publications?|abstracts?|titles?|duplicates?|citations?|trials?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    // "Two of the included studies" are a part of a box.
    [GeneratedRegex(@"^\s(?:\w+\s)?of\b", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"[.;:,]|\band\b|\d", RegexOptions.CultureInvariant)]
    private static partial Regex Clauses();
}
