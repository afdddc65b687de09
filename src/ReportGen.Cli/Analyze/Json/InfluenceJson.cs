using System.Text.Json;
using ReportGen.Analysis.MetaAnalyses;

namespace ReportGen.Cli.Analyze.Json;

/// <summary>Influence diagnostics and shrunken effects; null where there are none.</summary>
internal static class InfluenceJson
{
    public static void Write(Utf8JsonWriter json, MetaAnalysis analysis)
    {
        if (analysis.Influence?.Value is not { } influence)
        {
            json.WriteNull("influence");
            return;
        }

        var coefficients = influence.Fit.Coefficients.Select(c => c.Name).ToList();
        json.Objects("influence", influence.Studies, s =>
        {
            json.WriteString("study", analysis.Request.Names[s.Study]);
            json.Number("rstudent", s.Deletion?.StudentizedResidual);
            json.Number("dffits", s.Deletion?.Dffits);
            json.Number("cook.d", s.Deletion?.CooksDistance);
            json.Number("cov.r", s.Deletion?.CovarianceRatio);
            json.Number("tau2.del", s.Deletion?.Tau2);
            json.Number("QE.del", s.Deletion?.Q);
            json.Number("hat", s.Hat);
            json.Number("weight", s.Weight);
            json.WriteBoolean("is.infl", s.IsInfluential);
            for (var j = 0; j < coefficients.Count; j++) json.Number("dfbs." + coefficients[j], s.Deletion?.Dfbetas[j]);
            json.Number("rstandard.resid", s.Residual);
            json.Number("rstandard.se", s.ResidualStandardError);
            json.Number("rstandard.z", s.StandardizedResidual);
        });
        json.Objects("blup", analysis.Predictions, b =>
        {
            json.WriteString("study", analysis.Request.Names[b.Study]);
            json.Number("pred", b.Estimate);
            json.Number("se", b.StandardError);
            json.Limits("pi.", b.Interval);
        });
    }
}
