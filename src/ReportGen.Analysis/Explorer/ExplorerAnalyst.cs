using System.Collections.Immutable;
using ReportGen.Analysis.Effects;
using ReportGen.Analysis.Proportions;
using ReportGen.Analysis.Quantities;
using ReportGen.Analysis.Synthesis;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Analysis.Explorer;

/// <summary>The variants of meta-analyses that readers of the site may look at.</summary>
public static class ExplorerAnalyst
{
    public const int FewestStudies = 2;

    /// <summary>With more, a variant without each study in turn would take a page too long to load.</summary>
    public const int MostStudies = 100;

    /// <summary>Every outcome that a forest plot shows, with effects of studies, an inverse-variance analysis, and 2 to 100 studies, unless review.yml hides its explorer.</summary>
    /// <param name="review">The review.</param>
    /// <param name="findings">What was found for it; without errors.</param>
    public static ImmutableArray<ExplorerFindings> Explore(Review review, ReviewFindings findings)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(findings);
        var cells = new Lazy<CellQuantities>(() => CellQuantities.Of(review));
        var explored =
            from declared in review.Settings.Outcomes
            where review.Settings.Figures.OfType<FigureDeclaration.Forest>().Any(f => f.Outcome == declared.Id)
            where declared.Synthesis is { } plan && !plan.Explorer.Estimators.IsEmpty && plan.Pooled.OfType<PooledAnalysis.InverseVariance>().Any()
            let outcome = findings.Outcomes.OfType<SynthesisFindings>().FirstOrDefault(o => o.Id == declared.Id)
            where outcome is { Studies.Length: >= FewestStudies and <= MostStudies }
            select new OutcomeExplorer(declared.Synthesis!, Bind(declared, review, cells.Value), outcome).Findings();
        return [.. explored];
    }

    private static SynthesisData Bind(OutcomeDeclaration outcome, Review review, CellQuantities cells) => outcome switch
    {
        OutcomeDeclaration.Effect effect => EffectAnalysis.Bind(effect, review, cells),
        OutcomeDeclaration.Proportion proportion => ProportionAnalysis.Bind(proportion, review, cells),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };
}
