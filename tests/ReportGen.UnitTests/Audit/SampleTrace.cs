using System.Collections.Concurrent;
using System.Collections.Immutable;
using ReportGen.Analysis;
using ReportGen.Audit.Trace;
using ReportGen.Cli;
using ReportGen.Composition;
using ReportGen.Figures;
using ReportGen.Input.Templates;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Ledgers;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.UnitTests.Audit;

/// <summary>A review of the samples, read, analysed and composed once.</summary>
internal sealed class SampleTrace
{
    public static readonly ImmutableArray<string> Ids = ["bcg-vaccine", "cervical-vertebroplasty"];

    private static readonly Lazy<TemplateSet> Templates = new(() => TemplateFolderReader.Read(RepositoryFolder.Path("templates"), "templates").Value!);
    private static readonly ConcurrentDictionary<string, TemplateSet> SpelledSets = new(StringComparer.Ordinal);
    private static readonly Lazy<ImmutableDictionary<string, SampleTrace>> All = new(() => Ids.ToImmutableDictionary(i => i, i => new SampleTrace(i)));

    private SampleTrace(string id)
    {
        Composed = NewPipeline().Compose(RepositoryFolder.Path("data", id), $"data/{id}").Value!;
        Graph = TraceGraph.Of(Composed.Findings, Composed.Manuscript, LedgerWording.Of(TemplateSet));
        Ledger = LedgerBuilder.Build(Composed.Findings, Composed.Manuscript, LedgerWording.Of(TemplateSet));
    }

    public ComposedReview Composed { get; }

    public TraceGraph Graph { get; }

    public Ledger Ledger { get; }

    public Review Review => Composed.Review;

    /// <summary>The review without what fits thousands of models: permutations, subsets of the studies, and the mixed model of two groups.</summary>
    public Review Light => Review with { Settings = Review.Settings with { Outcomes = [.. Review.Settings.Outcomes.Select(Lighter)] } };

    public static SampleTrace Of(string id) => All.Value[id];

    public static ReviewFindings Analyse(Review review)
    {
        var spelled = Spelled(review);
        return ReviewAnalyst.Analyse(review, spelled.EvidenceSchemes, spelled.RiskOfBiasTools, spelled.CertaintySchemes).Value!;
    }

    /// <summary>The manuscript with its tables and figures, as it is before anything is written. Figures are drawn as the site shows them.</summary>
    /// <param name="drawer">Keeps the fonts; not for several threads at a time.</param>
    public static Checked<Manuscript> Compose(Review review, ReviewFindings findings, FigureDrawer drawer)
    {
        var drawings = review.Settings.Figures.Select(f => drawer.Draw(f, review, findings, [WidthClass.Web])).ToImmutableArray();
        return ManuscriptComposer.Compose(review, findings, drawings, new BuildContext(null, null, Spelled(review), "ReportGen"), review.Settings.Date!.Value);
    }

    public static TemplateSet TemplateSet => Templates.Value;

    private static TemplateSet Spelled(Review review) => SpelledSets.GetOrAdd(review.Settings.Language, l => SpelledTemplates.Of(Templates.Value, l));

    private static OutcomeDeclaration Lighter(OutcomeDeclaration outcome) => outcome is not OutcomeDeclaration.Effect effect ? outcome : effect with
    {
        Plan = effect.Plan with
        {
            Pooled = [.. effect.Plan.Pooled.Where(p => p is not PooledAnalysis.Glmm)],
            Moderators = [.. effect.Plan.Moderators.Select(m => m with { Permutations = 0 })],
            Sensitivity = [.. effect.Plan.Sensitivity.Select(s => s with { Gosh = false })],
        },
    };

    private static Pipeline NewPipeline() => new(new BuildContext(null, null, Templates.Value, "ReportGen"), Formats.None, [], _ => { });
}
