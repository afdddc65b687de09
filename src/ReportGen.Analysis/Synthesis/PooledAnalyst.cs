using System.Collections.Immutable;
using ReportGen.Analysis.Methods;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Statistics;

namespace ReportGen.Analysis.Synthesis;

/// <summary>The meta-analyses of an outcome.</summary>
internal static class PooledAnalyst
{
    public static PooledFindings Analyse(PooledAnalysis analysis, SynthesisData data, DiagnosticBag diagnostics)
    {
        var studies = data.By(PoolingModels.MeasureOf(analysis, data.Family)!);
        var computed = PoolingModels.Pool(analysis, studies);
        if (computed.Value is null && !data.Rows.IsEmpty) diagnostics.Add(SynthesisDiagnostics.NotFitted(analysis, data, computed.Problems));
        return PooledQuantities.Of(Context(analysis, studies, data, computed.Problems), computed.Value);
    }

    private static PooledContext Context(PooledAnalysis analysis, MeasuredStudies studies, SynthesisData data, ImmutableArray<Problem> problems)
    {
        var model = PoolingMethods.Model(analysis, studies.Measure);
        return new PooledContext(
            analysis.Id, new QuantityScope($"{data.Id}.{analysis.Id}", $"{data.Label}, {model.Label}"), studies, studies.Scale with { Decimals = analysis.Decimals },
            analysis.Level, model, data.All, data.Ids, data.Names, problems);
    }
}
