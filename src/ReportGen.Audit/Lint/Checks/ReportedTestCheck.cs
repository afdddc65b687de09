using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Analysis.Tests;
using ReportGen.Audit.Lint.Reading;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Audit.Lint.Checks;

/// <summary>
/// Computes p anew from a reported test, as statcheck does (Nuijten et al. 2016): t(df), F(df1, df2), χ²(df), z and r(df), each followed by p. The statistic is
/// known at its printed precision only, so p may be any value that statistics rounding to it have.
/// </summary>
internal sealed partial class ReportedTestCheck : ISentenceCheck
{
    public IEnumerable<Diagnostic> Check(Sentence sentence)
    {
        foreach (Match match in Pattern().Matches(sentence.Text))
        {
            if (OneSided().IsMatch(sentence.Text) || Range(match) is not var (low, high)) continue;
            var p = Number(match, "p");
            var half = 0.5 * Math.Pow(10, -Decimals(match, "p"));
            var agrees = match.Groups["relation"].Value switch
            {
                "<" => low < p,
                ">" => high > p,
                _ => low <= p + half && high >= p - half,
            };
            if (agrees) continue;
            var decimals = Math.Max(Decimals(match, "p"), 3);
            var (from, to) = (Text(low, decimals), Text(high, decimals));
            yield return ConsistencyDiagnostics.Test(
                sentence.SpanAt(match.Index, match.Length), match.Value, from == to ? $"p = {from}" : $"p from {from} to {to}");
        }
    }

    private static (double Low, double High)? Range(Match match)
    {
        var statistic = Math.Abs(Number(match, "x"));
        var half = 0.5 * Math.Pow(10, -Decimals(match, "x"));
        var df1 = match.Groups["df1"].Success ? Number(match, "df1") : double.NaN;
        var df2 = match.Groups["df2"].Success ? Number(match, "df2") : double.NaN;
        Func<double, double>? tail = match.Groups["test"].Value switch
        {
            "t" when df1 > 0 && double.IsNaN(df2) => x => TailProbability.OfT(x, df1),
            "F" when df1 > 0 && df2 > 0 => x => TailProbability.OfF(x, df1, df2),
            "r" when df1 > 0 && double.IsNaN(df2) => x => TailProbability.OfCorrelation(x, df1),
            "z" or "Z" when double.IsNaN(df1) => TailProbability.OfZ,
            "χ²" or "χ2" or "X²" or "Q" when df1 > 0 => x => TailProbability.OfChiSquared(x, df1),
            _ => null,
        };
        return tail is null ? null : (tail(statistic + half), tail(Math.Max(0, statistic - half)));
    }

    private static double Number(Match match, string group) => double.Parse(
        match.Groups[group].Value.Replace('\u2212', '-'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static int Decimals(Match match, string group) =>
        match.Groups[group].Value.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0 ? match.Groups[group].Length - dot - 1 : 0;

    private static string Text(double p, int decimals) => Math.Round((decimal)p, decimals, MidpointRounding.AwayFromZero).ToString("F" + decimals, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<![\w²])(?<test>t|F|r|[zZ]|χ²|χ2|X²|Q)\s?(?:\(\s?(?:df\s?=\s?)?(?<df1>\d+(?:\.\d+)?)(?:,\s?(?<df2>\d+(?:\.\d+)?))?\s?\))?\s?=\s?(?<x>[-\u2212]?\d*\.?\d+)[,;]\s?[pP]\s?(?<relation>[=<>])\s?(?<p>\d?\.\d+)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\bone-(?:sided|tailed)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OneSided();
}
