using ReportGen.Statistics.Moderators;
using ReportGen.Statistics.Numerics;

namespace ReportGen.Statistics.Sensitivity;

/// <summary>
/// Regressions of all studies at the τ² that are asked for. Between two points an eighth of a decade apart every figure is an analytic function of τ², whose nearest singularity is
/// −min v: so those at the Chebyshev points between them give those anywhere, and the studies need not be gone through for each τ².
/// </summary>
internal sealed class WholeFits(RegressionStudies studies)
{
    private static readonly double Step = Math.Pow(10, 1.0 / 8);

    private readonly double _first = 0.01 * studies.V.Min();
    private readonly Dictionary<int, (ChebyshevInterpolation Interpolation, WholeFit[] Fits)> _cells = [];
    private WholeFit? _atZero;

    public WholeFit AtZero => _atZero ??= At(0);

    public WholeFit At(double tau2)
    {
        var fit = WeightedRegression.At(studies, tau2);
        return new(studies, fit, fit.Weights);
    }

    /// <summary>Upper end of a cell; the lower end of the first is 0, of another the upper end of the one before.</summary>
    public double UpperEnd(int cell) => _first * Math.Pow(Step, cell);

    /// <summary>The cell of a τ².</summary>
    public int CellOf(double tau2) => tau2 <= _first ? 0 : (int)Math.Ceiling(Math.Log(tau2 / _first) / Math.Log(Step));

    /// <summary>The Chebyshev points of a cell and the fits at them.</summary>
    public (ChebyshevInterpolation Interpolation, WholeFit[] Fits) Cell(int cell)
    {
        if (!_cells.TryGetValue(cell, out var found))
        {
            var interpolation = new ChebyshevInterpolation(cell == 0 ? 0 : UpperEnd(cell - 1), UpperEnd(cell));
            _cells[cell] = found = (interpolation, Array.ConvertAll(interpolation.Nodes, At));
        }

        return found;
    }
}
