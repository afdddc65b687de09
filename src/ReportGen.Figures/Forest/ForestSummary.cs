using ReportGen.Figures.Text;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Forest;

/// <summary>An analysis whose summary is drawn as a diamond.</summary>
/// <param name="Label">Its name for readers.</param>
/// <param name="Level">Confidence level as printed, such as "95%".</param>
/// <param name="Crude">The crude proportion, or null.</param>
/// <param name="Pooled">The meta-analysis, or null; exactly one of the two is given.</param>
internal sealed record ForestSummary(TextPiece Label, string Level, CrudeProportion? Crude, PooledFindings? Pooled)
{
    public Quantity Estimate => Pooled?.Estimate ?? Crude!.Estimate;

    public Quantity Interval => Pooled?.Interval ?? Crude!.Interval;
}
