using System.Collections.Immutable;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Templates;

namespace ReportGen.Figures.RiskOfBias;

/// <summary>Says judgements in words and as tables.</summary>
internal static class RiskOfBiasDescription
{
    public static string Of(string title, RiskOfBiasFindings findings) =>
        string.Join(' ', findings.Tool.Domains.Zip(findings.Summaries).Select(d => Sentence(d.First, d.Second, findings.Tool))
            .Prepend($"{title}: ratings of {findings.Studies.Length} {(findings.Studies.Length == 1 ? "study" : "studies")} with {findings.Tool.Name}."));

    /// <summary>A row for each study.</summary>
    public static DrawingData Studies(RiskOfBiasFindings findings)
    {
        var tool = findings.Tool;
        return new DrawingData(
            ["Study", .. tool.Domains.Select(d => d.Group.Length > 0 ? $"{d.Group}: {d.Label}" : d.Label), .. tool.Score is { } score ? (string[])[score] : []],
            [
                .. findings.Studies.Select(s => (ImmutableArray<DrawingCell>)
                [
                    new(s.Name), .. s.Judgements.Select((j, i) => new DrawingCell(s.JudgementId(i) is { } id ? LabelOf(tool, id) : j.Printed, j.Address)),
                    .. s.Score is { } points ? (DrawingCell[])[new(points.Printed, points.Address)] : [],
                ]),
            ]);
    }

    /// <summary>A row for each domain and judgement.</summary>
    public static DrawingData Shares(RiskOfBiasFindings findings) => new(
        ["Domain", "Rating", "Studies", findings.Weighting is null ? "Share of studies" : "Share of the weight"],
        [
            .. from domain in findings.Tool.Domains.Zip(findings.Summaries)
               from part in domain.Second.Parts
               where part.JudgementId is not null || part.Studies.Number > 0
               select (ImmutableArray<DrawingCell>)
               [
                   new(domain.First.Label), new(LabelOf(findings.Tool, part.JudgementId)), new(part.Studies.Printed, part.Studies.Address),
                   new(part.Share.Printed, part.Share.Address),
               ],
        ]);

    private static string Sentence(BiasDomain domain, DomainSummary summary, RiskOfBiasTool tool)
    {
        var parts = summary.Parts.Where(p => p.Studies.Number > 0).Select(p => $"{LabelOf(tool, p.JudgementId)} {p.Studies.Printed}");
        return $"{domain.Label}: {string.Join(", ", parts)}.";
    }

    private static string LabelOf(RiskOfBiasTool tool, string? judgement) => judgement is null ? "not reported" : tool.Judgement(judgement)?.Label ?? judgement;
}
