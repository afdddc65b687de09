using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Audit.Lint.Reading;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Audit.Lint.Checks;

/// <summary>Adds up "5 complications: 3 cases of odynophagia, 1 of neuralgia and 1 stroke": a total, a colon or bracket, and nothing but counts.</summary>
internal sealed partial class SumCheck : ISentenceCheck
{
    public IEnumerable<Diagnostic> Check(Sentence sentence)
    {
        foreach (Match list in List().Matches(sentence.Text))
        {
            var inside = list.Groups["list"];
            var parts = sentence.Numbers.Where(n => n.Start >= inside.Index && n.End <= inside.Index + inside.Length).ToArray();
            var total = sentence.Numbers.LastOrDefault(n => n.End <= inside.Index && sentence.Text.AsSpan(n.End, list.Index - n.End).IndexOfAny(',', ';', '.') < 0);
            if (!sentence.IsOwn(list.Index) || parts.Any(Numbers.Classification.IsYear)) continue;
            if (total is not { IsWhole: true } || double.IsNaN(total.Value) || parts.Length < 2 || parts.Any(p => !p.IsWhole || double.IsNaN(p.Value))) continue;
            if (Items(inside.Value) != parts.Length || sentence.Numbers.Any(n => n.IsWhole && n.Start < total.Start && total.Start - n.End <= 4)) continue;
            var sum = parts.Sum(p => p.Value);
            if (sum == total.Value) continue;
            yield return ConsistencyDiagnostics.Sum(
                sentence.SpanAt(total.Start, total.Length), sentence.Text[total.Start..(inside.Index + inside.Length)].TrimEnd('.', ' '), total.Written,
                sum.ToString("R", CultureInfo.InvariantCulture));
        }
    }

    private static int Items(string list) => Separators().Split(list).Count(i => !string.IsNullOrWhiteSpace(i));

    [GeneratedRegex(@":\s(?<list>[^:;()]+)$|\((?<list>[^()]+)\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex List();

    [GeneratedRegex(@",\s(?:and\s)?|\sand\s|;\s", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
