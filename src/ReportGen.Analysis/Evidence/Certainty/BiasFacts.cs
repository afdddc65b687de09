using System.Collections.Immutable;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.Analysis.Evidence.Certainty;

/// <summary>How much of the evidence comes from studies at risk of bias, and whether the funnel plot is asymmetric.</summary>
internal static class BiasFacts
{
    private static readonly Method Share = new("share of the weight that studies at risk of bias carry", []);

    /// <summary>The weight of studies at risk in percent, by number of studies where the analysis has no weights; null where no column says it.</summary>
    public static Quantity? WeightAtRisk(EvidenceBody body, Review review, CellQuantities cells)
    {
        if (body.Declared.RiskOfBias is not { } bias || Table(body, review) is not { } table || table.Declaration.Column(bias.Column) is null) return null;
        double all = 0, atRisk = 0;
        var inputs = ImmutableArray.CreateBuilder<Quantity>();
        foreach (var (id, weight) in body.Rows)
        {
            if (table.Row(id) is not { } row) continue;
            var share = weight?.Number ?? 1;
            all += share;
            // What is not reported is no assurance.
            if (row.Text(bias.Column) is not { IsReported: true, Value: { } text } || !bias.Adequate.Contains(text)) atRisk += share;
            inputs.Add(cells[table, row, bias.Column]);
            if (weight?.Number is not null) inputs.Add(weight);
        }

        return QuantityFactory.Number(
            $"{body.Address}.weight_at_risk", $"{body.Outcome.Label}: weight of studies at risk of bias ({bias.About})", all > 0 ? 100 * atRisk / all : null, "percent",
            new NumberFormat(NumberStyle.Fixed, 1, "%"), QuantityFactory.Derived(null, Share, inputs));
    }

    public static IEnumerable<EvidenceFact> Of(EvidenceBody body, Quantity? weightAtRisk, CertaintyScheme scheme)
    {
        if (weightAtRisk?.Number is { } weight) yield return new("weight_at_risk", weight < scheme.Cuts["weight_at_risk"] ? "little" : "much", [weightAtRisk]);
        if (Asymmetry(body) is { Number: { } p } test) yield return new("asymmetry", p < scheme.Cuts["asymmetry_p"] ? "yes" : "no", [test]);
    }

    private static Quantity? Asymmetry(EvidenceBody body) => body.Declared.AsymmetryTest is { } name
        ? body.Results?.SmallStudy.Where(s => s.AnalysisId == body.Declared.Analysis).SelectMany(s => s.Tests).FirstOrDefault(t => t.Test.Id == name)?.Test.PValue
        : null;

    private static DataTable? Table(EvidenceBody body, Review review) =>
        review.Settings.Outcomes.FirstOrDefault(o => o.Id == body.Outcome.Id) is { } declared ? review.Table(declared.Table) : null;
}
