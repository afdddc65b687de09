using System.Collections.Immutable;
using ReportGen.Statistics.Moderators;

namespace ReportGen.Analysis.Synthesis;

/// <summary>Studies in the order of their numbers, for methods that draw at random from a fixed seed: what is drawn must not depend on the order of rows.</summary>
internal sealed class CanonicalOrder
{
    private readonly int[] _order;

    /// <param name="studies">By effect size, then variance.</param>
    /// <param name="design">Then by moderators; null for none.</param>
    public CanonicalOrder(MeasuredStudies studies, ModeratorDesign? design = null)
    {
        var order = Enumerable.Range(0, studies.Yi.Length).OrderBy(i => studies.Yi[i]).ThenBy(i => studies.Vi[i]);
        foreach (var column in design?.Columns ?? []) order = order.ThenBy(i => column.Values[i]);
        _order = [.. order];
        (Yi, Vi) = (Sorted(studies.Yi), Sorted(studies.Vi));
    }

    public double[] Yi { get; }

    public double[] Vi { get; }

    public ModeratorDesign Of(ModeratorDesign design) => design with { Columns = [.. design.Columns.Select(c => c with { Values = [.. Sorted([.. c.Values])] })] };

    /// <summary>Positions in this order as positions in the file's.</summary>
    public ImmutableArray<int> Original(ImmutableArray<int> positions) => [.. positions.Select(i => _order[i])];

    private double[] Sorted(double[] values) => [.. _order.Select(i => values[i])];
}
