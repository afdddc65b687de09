using System.Collections.Immutable;
using ReportGen.Model.Findings;

namespace ReportGen.Analysis.RiskOfBias;

/// <summary>The weights of a meta-analysis.</summary>
/// <param name="Method">The analysis in words.</param>
/// <param name="ByStudy">Percent, by study id; a study that is not in the analysis has none.</param>
internal sealed record StudyWeights(Quantity Method, ImmutableDictionary<string, Quantity> ByStudy)
{
    /// <param name="name"><c>outcome.analysis</c>.</param>
    public static StudyWeights? Of(string name, ImmutableArray<OutcomeFindings> outcomes) =>
        All(outcomes).Where(a => a.Name == name).Select(a => a.Weights).FirstOrDefault();

    public static IEnumerable<string> Known(ImmutableArray<OutcomeFindings> outcomes) => All(outcomes).Select(a => a.Name);

    private static IEnumerable<(string Name, StudyWeights Weights)> All(ImmutableArray<OutcomeFindings> outcomes) =>
        from outcome in outcomes.OfType<SynthesisFindings>()
        from pooled in outcome.Pooled
        select ($"{outcome.Id}.{pooled.Id}", new StudyWeights(
            pooled.Method, pooled.Studies.Zip(pooled.Weights).ToImmutableDictionary(p => p.First, p => p.Second, StringComparer.Ordinal)));
}
