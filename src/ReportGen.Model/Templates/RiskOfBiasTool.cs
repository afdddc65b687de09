using System.Collections.Immutable;

namespace ReportGen.Model.Templates;

/// <summary>A tool that judges the risk of bias of studies.</summary>
/// <param name="Id">File name without its ending.</param>
/// <param name="Name">For readers.</param>
/// <param name="Literature">Keys of the literature.</param>
/// <param name="Judgements">Best first.</param>
/// <param name="Domains">In their order; the overall judgement, where the tool has one, last.</param>
/// <param name="Score">Name of the sum of points, such as "Stars"; null for tools without one.</param>
public sealed record RiskOfBiasTool(
    string Id, string Name, ImmutableArray<string> Literature, ImmutableArray<BiasJudgement> Judgements, ImmutableArray<BiasDomain> Domains, string? Score)
{
    public BiasJudgement? Judgement(string id) => Judgements.FirstOrDefault(j => j.Id == id);
}
