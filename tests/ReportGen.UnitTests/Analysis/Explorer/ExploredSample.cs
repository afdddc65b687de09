using System.Collections.Immutable;
using ReportGen.Analysis;
using ReportGen.Analysis.Explorer;
using ReportGen.Input;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.UnitTests.Analysis.Explorer;

/// <summary>The sample review of BCG vaccine with a forest plot of its outcome, and what was found for it.</summary>
internal static class ExploredSample
{
    public static Review Review { get; } = Read();

    public static ReviewFindings Findings { get; } = Analyse(Review);

    public static EffectFindings Outcome => Findings.Outcomes.OfType<EffectFindings>().Single();

    public static ExplorerFindings Explored { get; } = ExplorerAnalyst.Explore(Review, Findings).Single();

    public static ReviewFindings Analyse(Review review) => ReviewAnalyst.Analyse(review, ImmutableDictionary<string, EvidenceScheme>.Empty).Value!;

    /// <summary>The review with another declaration of its explorer.</summary>
    public static Review With(ExplorerDeclaration explorer) => With(plan => plan with { Explorer = explorer });

    /// <summary>The review with other subgroup analyses, made from the one that it declares.</summary>
    public static Review WithSubgroups(Func<SubgroupDeclaration, ImmutableArray<SubgroupDeclaration>> subgroups) => With(plan => plan with { Subgroups = subgroups(plan.Subgroups.Single()) });

    private static Review With(Func<SynthesisPlan, SynthesisPlan> plan)
    {
        var outcome = Review.Settings.Outcomes.OfType<OutcomeDeclaration.Effect>().Single();
        return Review with { Settings = Review.Settings with { Outcomes = [outcome with { Plan = plan(outcome.Plan) }] } };
    }

    private static Review Read()
    {
        var review = ReviewReader.Read(RepositoryFolder.Path("data/bcg-vaccine"), "data/bcg-vaccine").Value!;
        var figure = new FigureDeclaration.Forest("forest", "Tuberculosis", review.Settings.Title, review.Settings.Title.Span, "tuberculosis", ["pooled"], ForestOrder.File);
        return review with { Settings = review.Settings with { Figures = [figure], Evidence = null, FurtherEvidence = [] } };
    }
}
