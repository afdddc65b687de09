using System.Collections.Immutable;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;

namespace ReportGen.UnitTests.Figures.ReadBack;

/// <summary>A drawing with its axes, and the marks that have been read back from it.</summary>
internal sealed class DrawnFigure
{
    private readonly HashSet<Mark> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly ImmutableArray<DrawnAxis> _across;
    private readonly ImmutableArray<DrawnAxis> _up;

    /// <param name="logarithmic">What an axis of effects with two numbers is.</param>
    public DrawnFigure(ReadReview source, Drawing drawing, bool logarithmic)
    {
        (Source, Drawing) = (source, drawing);
        (_across, _up) = (DrawnAxis.Horizontal(drawing, logarithmic), DrawnAxis.Vertical(drawing, logarithmic));
    }

    public ReadReview Source { get; }

    public Drawing Drawing { get; }

    public ResultsJson Results => Source.Results;

    public IReadOnlyCollection<Mark> Seen => _seen;

    public DrawnAxis X => _across.ShouldHaveSingleItem();

    public DrawnAxis Y => _up.ShouldHaveSingleItem();

    /// <summary>The axis below a point: its strip of a panel.</summary>
    public DrawnAxis Below(double x, double y) => _across.Where(a => a.Line.X1 <= x + 0.01 && x <= a.Line.X2 + 0.01 && a.Line.Y1 > y).MinBy(a => a.Line.Y1).ShouldNotBeNull();

    public List<TMark> All<TMark>()
        where TMark : Mark => [.. Drawing.Marks.OfType<TMark>()];

    /// <summary>Marks with the address of a quantity.</summary>
    public List<TMark> Addressed<TMark>(string ending = "")
        where TMark : Mark => [.. Drawing.Marks.OfType<TMark>().Where(m => m.Address?.EndsWith(ending, StringComparison.Ordinal) == true)];

    /// <summary>A mark shows a pair of values.</summary>
    public void Shows(Mark mark, (double X, double Y) place, double x, double y)
    {
        X.ShouldShow(x, place.X, mark.Address);
        Y.ShouldShow(y, place.Y, mark.Address);
        _seen.Add(mark);
    }

    public void Saw(Mark mark) => _seen.Add(mark);

    /// <summary>Every point of a curve holds to a relation of the values of both axes.</summary>
    /// <param name="y">The value above a value.</param>
    /// <param name="precision">In points: what the chords of a curve may leave out.</param>
    public void Follows(Mark.Polyline curve, Func<double, double> y, double precision = 2 * DrawnAxis.Precision)
    {
        foreach (var point in curve.Points) Y.ShouldShow(y(X.ValueAt(point.X)), point.Y, curve.Address, precision);
        _seen.Add(curve);
    }

    /// <summary>An upright line stands at a value.</summary>
    public void StandsAt(Mark.Polyline line, double x)
    {
        foreach (var point in line.Points) X.ShouldShow(x, point.X, line.Address);
        _seen.Add(line);
    }

    /// <summary>The areas of circles are in proportion to weights; the least circles are no smaller than a fifth of the largest.</summary>
    public static void AreasShow(IReadOnlyCollection<(double Radius, double? Weight, string? Address)> circles)
    {
        var heaviest = circles.Max(c => c.Weight ?? 0);
        if (heaviest <= 0) return;
        var largest = circles.Where(c => c.Weight == heaviest).Max(c => c.Radius);
        foreach (var (radius, weight, address) in circles)
            radius.ShouldBe(Math.Max(largest * Math.Sqrt((weight ?? 0) / heaviest), largest / 5), DrawnAxis.Precision, address);
    }

    public double? Weight(PooledFindings pooled, string study)
    {
        var index = pooled.Studies.IndexOf(study);
        return index < 0 || index >= pooled.Weights.Length ? null : Results.NumberOrNull(pooled.Weights[index].Address);
    }
}
