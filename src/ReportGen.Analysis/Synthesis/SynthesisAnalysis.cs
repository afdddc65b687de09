using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Analysis.Synthesis;

/// <summary>Everything that a plan declares, computed from the effect sizes of the studies.</summary>
internal static class SynthesisAnalysis
{
    public static SynthesisResults Analyse(SynthesisPlan plan, SynthesisData data, DiagnosticBag diagnostics)
    {
        ImmutableArray<PooledFindings> pooled = [.. plan.Pooled.Select(a => PooledAnalyst.Analyse(a, data, diagnostics))];
        return new SynthesisResults(
            pooled,
            [.. plan.Subgroups.Select(s => SubgroupSynthesis.Analyse(s, Followed(s.Analysis), data, diagnostics))],
            [.. plan.Moderators.Select(m => RegressionSynthesis.Analyse(m, Followed(m.Analysis), data, diagnostics))],
            [.. plan.Sensitivity.Select(s => SensitivitySynthesis.Analyse(s, plan.Pooled.First(a => a.Id == s.Analysis), data))],
            [.. plan.SmallStudy.Select(s => SmallStudySynthesis.Analyse(s, Followed(s.Analysis), data, diagnostics))]);

        PooledAnalysis.InverseVariance Followed(string id) => plan.Pooled.OfType<PooledAnalysis.InverseVariance>().First(a => a.Id == id);
    }
}
