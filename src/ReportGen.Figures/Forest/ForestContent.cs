using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Figures.Text;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Figures.Forest;

/// <summary>What a forest plot shows: the studies in their declared order and the analyses named.</summary>
/// <param name="Level">Confidence level of the first analysis as printed, such as "95%".</param>
internal sealed record ForestContent(
    ProportionFindings Findings, ImmutableArray<ForestStudy> Studies, ImmutableArray<ForestSummary> Summaries, string Level)
{
    /// <summary>Follows the name of a study to whose cells ½ was added.</summary>
    public const string CorrectedMark = "†";

    public IEnumerable<PooledFindings> Pooled => Summaries.Select(s => s.Pooled).OfType<PooledFindings>();

    /// <summary>Names of the studies that do not report the numbers.</summary>
    public ImmutableArray<string> NotReported => Findings.NotReported.Value is QuantityValue.List names ? names.Items : [];

    public static ForestContent Of(FigureDeclaration.Forest figure, Review review, ProportionFindings findings)
    {
        var declared = review.Settings.Outcomes.OfType<OutcomeDeclaration.Proportion>().FirstOrDefault(o => o.Id == findings.Id);
        var summaries = figure.Analyses.Select(id => Summary(id, findings, declared)).OfType<ForestSummary>().ToImmutableArray();
        var pooled = summaries.Select(s => s.Pooled).OfType<PooledFindings>().ToList();
        var corrected = pooled.Select(p => p.Choices.Corrected.Value).OfType<QuantityValue.List>().SelectMany(l => l.Items).ToHashSet(StringComparer.Ordinal);
        var studies = findings.Studies.Select((study, i) =>
            new ForestStudy(study, [.. pooled.Where(p => i < p.Weights.Length).Select(p => p.Weights[i])], corrected.Contains(study.Name)));
        return new ForestContent(findings, [.. Ordered(studies, figure.Order)], summaries, summaries.FirstOrDefault()?.Level ?? Printed(0.95));
    }

    private static IEnumerable<ForestStudy> Ordered(IEnumerable<ForestStudy> studies, ForestOrder order) => order switch
    {
        ForestOrder.Year => studies.OrderBy(s => s.Study.Year ?? int.MaxValue).ThenBy(s => s.Study.Name, StringComparer.Ordinal)
            .ThenBy(s => s.Study.Id, StringComparer.Ordinal),
        ForestOrder.Estimate => studies.OrderBy(s => s.Study.Estimate.Number ?? double.MaxValue).ThenBy(s => s.Study.Id, StringComparer.Ordinal),
        _ => studies,
    };

    private static ForestSummary? Summary(string id, ProportionFindings findings, OutcomeDeclaration.Proportion? declared)
    {
        if (findings.Pooled.FirstOrDefault(p => p.Id == id) is { } pooled)
        {
            var label = new TextPiece(ForestHead.Capitalized(pooled.Method.Printed), pooled.Method.Address, Bold: true);
            return new ForestSummary(label, Printed(pooled.Level), null, pooled);
        }

        if (findings.Crude.FirstOrDefault(c => c.Id == id) is not { } crude) return null;
        var crudeLevel = declared?.Crude.FirstOrDefault(c => c.Id == id)?.Level ?? 0.95;
        return new ForestSummary(new TextPiece("Crude proportion", Bold: true), Printed(crudeLevel), crude, null);
    }

    private static string Printed(double level) => Significant.Twelve(level * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
