using System.Collections.Immutable;
using ReportGen.Analysis.BeforeAfter;
using ReportGen.Analysis.Calculations;
using ReportGen.Analysis.Counts;
using ReportGen.Analysis.Descriptives;
using ReportGen.Analysis.Effects;
using ReportGen.Analysis.Evidence;
using ReportGen.Analysis.Evidence.Certainty;
using ReportGen.Analysis.Proportions;
using ReportGen.Analysis.Quantities;
using ReportGen.Analysis.RiskOfBias;
using ReportGen.Analysis.Synthesis;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.Analysis;

/// <summary>Review → findings: binds the declared columns to the statistics and records where every number comes from.</summary>
public static class ReviewAnalyst
{
    /// <summary>
    /// Everything that review.yml declares, in its order. What cannot be estimated from the data is a quantity without value that says why;
    /// declarations that cannot be followed are diagnostics.
    /// </summary>
    /// <param name="review">A review whose ids are unique and whose declarations name what exists, as the reader leaves it.</param>
    /// <param name="schemes">Evidence schemes by name.</param>
    /// <param name="tools">Tools for the risk of bias by name; a review without tables of judgements needs none.</param>
    /// <param name="certaintySchemes">Certainty schemes by name; null where none can be declared.</param>
    public static Checked<ReviewFindings> Analyse(
        Review review, IReadOnlyDictionary<string, EvidenceScheme> schemes, IReadOnlyDictionary<string, RiskOfBiasTool>? tools = null,
        IReadOnlyDictionary<string, CertaintyScheme>? certaintySchemes = null)
    {
        var diagnostics = new DiagnosticBag();
        var cells = CellQuantities.Of(review);
        var descriptives = review.Settings.Descriptives.Select(d => DescriptiveAnalysis.Analyse(d, review, cells)).ToImmutableArray();
        var sound = review.Settings.Outcomes.Where(new SynthesisRules(diagnostics).IsSound).ToImmutableArray();
        var outcomes = sound.Select(o => Outcome(o, review, cells, diagnostics)).ToImmutableArray();
        diagnostics.AddRange(sound.Zip(outcomes).Where(o => o.Second.StudyCount.Number == 0).Select(o => AnalysisDiagnostics.NoStudies(o.First)));
        var counts = review.Tables.Where(t => t.Declaration.Counts is not null).Select(t => CountTableAnalysis.Analyse(t, review, cells)).ToImmutableArray();
        var flows = review.Tables.Where(t => t.Declaration.Kind == TableKind.PrismaFlow).Select(t => FlowAnalysis.Analyse(t, cells)).ToImmutableArray();
        var evidence = review.Settings.Evidence is { } declared
            ? EvidenceGrading.Grade(declared, review, outcomes, schemes, cells, diagnostics)
            : null;
        var further = review.Settings.FurtherEvidence.Select(e => EvidenceGrading.Grade(e, review, outcomes, schemes, cells, diagnostics)).OfType<EvidenceFindings>();
        var bias = new RiskOfBiasAnalysis(review, cells, tools ?? ImmutableDictionary<string, RiskOfBiasTool>.Empty, outcomes, diagnostics);
        var findings = new ReviewFindings(outcomes, descriptives, counts, flows, evidence, [], cells.All)
        {
            RiskOfBias = [.. review.Tables.Select(bias.Analyse).OfType<RiskOfBiasFindings>()],
            FurtherEvidence = [.. further],
            Totals = ColumnTotals.Of(review, cells),
            Certainties = CertaintyRating.Rate(review, outcomes, certaintySchemes ?? ImmutableDictionary<string, CertaintyScheme>.Empty, cells, diagnostics),
        };
        return new(findings with { Calculations = CalculationAnalysis.Analyse(review, findings, diagnostics) }, diagnostics.ToImmutable());
    }

    private static OutcomeFindings Outcome(OutcomeDeclaration outcome, Review review, CellQuantities cells, DiagnosticBag diagnostics) => outcome switch
    {
        OutcomeDeclaration.Proportion proportion => ProportionAnalysis.Analyse(proportion, review, cells, diagnostics),
        OutcomeDeclaration.Effect effect => EffectAnalysis.Analyse(effect, review, cells, diagnostics),
        OutcomeDeclaration.BeforeAfter beforeAfter => BeforeAfterAnalysis.Analyse(beforeAfter, review, cells),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };
}
