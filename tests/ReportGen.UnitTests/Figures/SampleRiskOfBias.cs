using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;
using static ReportGen.UnitTests.Figures.SampleFindings;

namespace ReportGen.UnitTests.Figures;

/// <summary>Judgements made by hand with a tool as it is shipped: the judgements of each domain take turns; every seventh is not reported.</summary>
internal sealed record SampleRiskOfBias(string Tool)
{
    public ImmutableArray<string> Names { get; init; } = ["Adams 2001", "Brown 2004", "Çelik and Demir 2010", "Dupont 2012", "Eriksson 2019"];

    public bool Weighted { get; init; }

    public RiskOfBiasTool Declared => ShippedTemplates.Set.RiskOfBiasTools[Tool];

    public ImmutableArray<Drawing> Draw(RiskOfBiasLayout layout) => new ReportGen.Figures.FigureDrawer(ShippedTemplates.Set).Draw(
        new FigureDeclaration.RiskOfBias("bias", "Risk of bias", new Sourced<string>("Caption", Span), Span, "bias", layout),
        SampleFindings.Declared(), Review() with { RiskOfBias = [Findings()] }, [.. Enum.GetValues<WidthClass>()]).Drawings;

    public string? Judgement(int study, int domain)
    {
        var turn = (study * Declared.Domains.Length) + domain;
        return turn % 7 == 6 ? null : Declared.Domains[domain].Judgements[turn % Declared.Domains[domain].Judgements.Length];
    }

    private RiskOfBiasFindings Findings()
    {
        var studies = Names.Select((name, i) => new StudyRiskOfBias(
            $"s{i}", name,
            [.. Declared.Domains.Select((d, j) => Judgement(i, j) is { } id
                ? Of($"bias.s{i}.{d.Id}", new QuantityValue.Text(id), NumberFormat.Integer)
                : None($"bias.s{i}.{d.Id}"))],
            Declared.Score is null ? null : Count($"bias.s{i}.score", i))).ToImmutableArray();
        return new RiskOfBiasFindings(
            "bias", "Risk of bias", Declared, studies, [.. Declared.Domains.Select((d, j) => Summary(d, j))],
            Weighted ? Of("bcg.reml.method", new QuantityValue.Text("random effects (REML)"), NumberFormat.Integer) : null);
    }

    private DomainSummary Summary(BiasDomain domain, int index)
    {
        JudgementShare Part(string? id)
        {
            var n = Enumerable.Range(0, Names.Length).Count(i => Judgement(i, index) == id);
            var address = $"bias.domains.{domain.Id}.{id ?? "not_reported"}";
            return new JudgementShare(id, Count(address + ".studies", n), Percent(address + ".share", (double)n / Names.Length, 0));
        }

        return new DomainSummary(domain.Id, [.. domain.Judgements.Select(Part), Part(null)]);
    }
}
