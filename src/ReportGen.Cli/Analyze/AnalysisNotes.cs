using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Analysis.Measures;
using ReportGen.Analysis.MetaAnalyses;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;
using ReportGen.Statistics;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Cli.Analyze;

/// <summary>What was corrected, left out or chosen, in sentences.</summary>
internal static class AnalysisNotes
{
    private const int MostNames = 20;

    public static ImmutableArray<string> Of(MetaAnalysis analysis)
    {
        var names = analysis.Request.Names;
        return
        [
            .. Corrections(analysis),
            .. analysis.Effects.Problems.Select(p => $"{Sentence(p.Kind)}: {Names(names, p.Studies)}."),
            .. DoubleZerosOfMethod(analysis),
            .. analysis.Pooled.Problems.Where(p => IsOfMethod(p, analysis.Effects)).Select(p => p.Studies.IsEmpty ? $"{Sentence(p.Kind)}." : $"{Sentence(p.Kind)}: {Names(names, p.Studies)}.").Distinct(),
            .. NarrowInterval(analysis),
            .. Regression(analysis),
            .. Groups(analysis),
            .. Unordered(analysis),
        ];
    }

    /// <summary>The names of studies; of many the first.</summary>
    public static string Names(ImmutableArray<string> names, ImmutableArray<int> studies)
    {
        var first = string.Join(", ", studies.Take(MostNames).Select(i => names[i]));
        return studies.Length <= MostNames ? first : $"{first} and {(studies.Length - MostNames).ToString(CultureInfo.InvariantCulture)} more";
    }

    private static IEnumerable<string> Corrections(MetaAnalysis analysis)
    {
        var (corrected, correction) = (analysis.Effects.Corrected, analysis.Effects.Correction);
        if (corrected.IsEmpty) yield break;
        var add = correction.Add == 0.5 ? "½" : Significant.Text(correction.Add);
        var which = correction.To switch
        {
            CorrectionRule.OnlyZero => "studies with an empty cell",
            CorrectionRule.All => "all studies",
            _ => "all studies, as one has an empty cell",
        };
        var use = analysis.Request.Method.Kind == PoolingMethodKind.InverseVariance ? "" : " This concerns their own effect sizes only: the pooled estimate needs no correction.";
        var cells = analysis.Request.Figures.Measure.Family is MeasureFamily.Rate or MeasureFamily.TwoGroupRate ? "events" : "cells";
        yield return $"{add} added to the {cells} of {which}: {Names(analysis.Request.Names, corrected)}.{use}";
    }

    // Stratified methods and mixed models drop what tells them nothing; the effect sizes may have kept it.
    private static IEnumerable<string> DoubleZerosOfMethod(MetaAnalysis analysis) =>
        analysis.Pooled.Problems.Where(p => p.Kind == ProblemKind.DoubleZero && !analysis.Effects.Problems.Any(e => e.Kind == ProblemKind.DoubleZero))
            .Select(p => $"No events, or nothing but events, in both groups, so without weight in {analysis.Request.Method.Name}: {Names(analysis.Request.Names, p.Studies)}.");

    private static bool IsOfMethod(Problem problem, EffectSizeSet effects) =>
        problem.Kind is not (ProblemKind.MissingLeftOut or ProblemKind.DoubleZero) && !effects.Problems.Any(e => e.Kind == problem.Kind);

    private static IEnumerable<string> NarrowInterval(MetaAnalysis analysis)
    {
        var request = analysis.Request;
        if (request.Test != PoolingTest.HartungKnapp || request.Method.Estimator is null || analysis.Pooled.Value is not { Tau2: { } tau2, K: > 1, StandardError: > 0 } pooled) yield break;
        var sum = pooled.Studies.Sum(i => 1 / (analysis.Effects.Vi[i]!.Value + tau2));
        if (request.Method.Estimator != Tau2Estimator.GENQ && pooled.StandardError < Math.Sqrt(1 / sum) * (1 - 1e-9))
            yield return "The Hartung-Knapp standard error is smaller than that of the test z; --test adhoc never is.";
    }

    private static IEnumerable<string> Regression(MetaAnalysis analysis)
    {
        if (analysis.Regression?.Value is not { } fit) yield break;
        ImmutableArray<int> without = [.. Enumerable.Range(0, analysis.Effects.Yi.Length).Where(i => analysis.Effects.Yi[i] is not null).Except(fit.Studies)];
        if (without.Length > 0) yield return $"Not in the meta-regression, for want of a moderator: {Names(analysis.Request.Names, without)}.";
    }

    private static IEnumerable<string> Groups(MetaAnalysis analysis)
    {
        if (analysis.Request.Subgroups is not { } grouping) yield break;
        ImmutableArray<int> without = [.. Enumerable.Range(0, grouping.Levels.Length).Where(i => grouping.Levels[i] is null && analysis.Effects.Yi[i] is not null)];
        if (without.Length > 0) yield return $"In no subgroup, as '{grouping.Name}' is not reported: {Names(analysis.Request.Names, without)}.";
    }

    private static IEnumerable<string> Unordered(MetaAnalysis analysis)
    {
        if (analysis.Request.Cumulative is not { } order) yield break;
        ImmutableArray<int> without = [.. Enumerable.Range(0, order.Keys.Length).Where(i => double.IsNaN(order.Keys[i]) && analysis.Effects.Yi[i] is not null)];
        if (without.Length > 0) yield return $"Not in the cumulative analysis, as '{order.Name}' is not reported: {Names(analysis.Request.Names, without)}.";
    }

    private static string Sentence(ProblemKind kind)
    {
        var text = kind switch
        {
            ProblemKind.MissingLeftOut => "not reported, and left out",
            ProblemKind.EmptyInterval => "Q is so small that the Q-profile interval of τ² is empty; it stands as [0, 0]",
            _ => ProblemNotes.TextOf(kind),
        };
        return char.ToUpperInvariant(text[0]) + text[1..];
    }
}
