namespace ReportGen.Model.Templates;

/// <summary>A column of a forest plot beside the studies' names.</summary>
public enum ForestColumnKind
{
    Arms,
    Plot,
    Effect,
    Weight,
    RiskOfBias,
}
