using System.Collections.Immutable;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Statistics.Moderators;

/// <summary>
/// Complete studies with an orthonormal basis of their design in place of the design itself: so that years near 2000 or an offset of the effects cost no digits. With an
/// intercept the effects are measured from that of the most precise study.
/// </summary>
internal sealed class RegressionStudies
{
    private RegressionStudies(double centre, double[] y, double[] v, double[][] columns, OrthonormalBasis basis)
    {
        (Centre, Y, V, Columns, Basis) = (centre, y, v, columns, basis);
        SumOfSquares = Residuals().Sum(e => e * e);
        LargestSquare = Residuals().Max(e => e * e);
    }

    /// <summary>What was subtracted from every effect; 0 without intercept.</summary>
    public double Centre { get; }

    public double[] Y { get; }

    public double[] V { get; }

    /// <summary>The design, p columns of k.</summary>
    public double[][] Columns { get; }

    public OrthonormalBasis Basis { get; }

    public int K => Y.Length;

    public int P => Columns.Length;

    public int ResidualDf => K - P;

    /// <summary>Residual sum of squares of ordinary least squares.</summary>
    public double SumOfSquares { get; }

    /// <summary>Largest squared residual of ordinary least squares.</summary>
    public double LargestSquare { get; }

    /// <summary>The studies, or null with the reason among the problems.</summary>
    public static RegressionStudies? From(ReadOnlySpan<double> yi, ReadOnlySpan<double> vi, ModeratorDesign design, out ImmutableArray<Problem> problems, out ImmutableArray<int> studies)
    {
        double[] complete = yi.ToArray();
        foreach (var column in design.Columns)
            if (column.Values.Length != yi.Length)
                throw new ArgumentException($"The moderator {column.Name} does not have one value a study.", nameof(design));
        for (int i = 0; i < complete.Length; i++)
            complete[i] = design.IsComplete(i) ? complete[i] : double.NaN;
        var effects = StudyEffects.From(complete, vi);
        (problems, studies) = (effects.Problems, effects.Studies);
        if (effects.K == 0) return null;
        var used = studies;
        double[] ones = [.. Enumerable.Repeat(1.0, effects.K)];
        var columns = design.Columns.Select(c => used.Select(i => c.Values[i]).ToArray());
        var found = From(effects, design.HasIntercept, [.. design.HasIntercept ? columns.Prepend(ones) : columns], out var problem);
        if (problem is not null) problems = [.. problems.Where(p => p.Kind != problem.Kind), problem];
        return found;
    }

    /// <summary>The same studies without moderators.</summary>
    public RegressionStudies WithInterceptOnly()
    {
        double[][] ones = [[.. Enumerable.Repeat(1.0, K)]];
        return new(Centre, Y, V, ones, OrthonormalBasis.Of(ones));
    }

    /// <summary>All studies but one; null when too few are left, or when they do not determine all coefficients.</summary>
    public RegressionStudies? Without(int study)
    {
        if (ResidualDf < 2) return null;
        double[] Rest(double[] values) => [.. values[..study], .. values[(study + 1)..]];
        double[][] columns = [.. Columns.Select(Rest)];
        var basis = OrthonormalBasis.Of(columns);
        return basis.Dependent is null && new RegressionStudies(Centre, Rest(Y), Rest(V), columns, basis) is { IsDetermined: true } others ? others : null;
    }

    /// <summary>The same design with the effects, each with its variance, in another order.</summary>
    public RegressionStudies Rearranged(int[] order) => new(Centre, Array.ConvertAll(order, i => Y[i]), Array.ConvertAll(order, i => V[i]), Columns, Basis);

    /// <summary>The same design with the signs of some effects changed.</summary>
    public RegressionStudies Turned(bool[] turned) => new(0, [.. Y.Select((y, i) => turned[i] ? -(y + Centre) : y + Centre)], V, Columns, Basis);

    /// <summary>Weights 1/v, the most unequal there are, leave the columns of the design independent in double precision.</summary>
    public bool IsDetermined => WeightedRegression.At(this, 0).IsDetermined;

    private static RegressionStudies? From(StudyEffects effects, bool hasIntercept, double[][] columns, out Problem? problem)
    {
        problem = !effects.HasPositiveVariances ? effects.Problems.FirstOrDefault(p => p.Kind == ProblemKind.NonPositiveVariance)
            : !effects.IsInRange ? new(ProblemKind.OutOfRange)
            : effects.K <= columns.Length ? new(ProblemKind.TooFewStudies)
            : null;
        if (problem is not null) return null;
        int first = hasIntercept ? 1 : 0;
        for (int j = first; hasIntercept && j < columns.Length; j++)
            if (Array.TrueForAll(columns[j], x => x == columns[j][0]))
                problem ??= new(ProblemKind.NoVariation) { Column = j - first };
        var basis = OrthonormalBasis.Of(columns);
        if (basis.Dependent is { } dependent) problem ??= new(ProblemKind.RankDeficient) { Column = dependent - first };
        double[] y = hasIntercept ? effects.Y : Array.ConvertAll(effects.Y, e => e + effects.Centre);
        if (problem is not null) return null;
        var studies = new RegressionStudies(hasIntercept ? effects.Centre : 0, y, effects.V, columns, basis);
        if (studies.IsDetermined) return studies;
        problem = new(ProblemKind.OutOfRange);
        return null;
    }

    /// <summary>The row of the design of one study.</summary>
    public double[] Row(int study) => Array.ConvertAll(Columns, column => column[study]);

    private double[] Residuals()
    {
        double[] rest = (double[])Y.Clone();
        OrthonormalBasis.Project(Basis.Columns, rest);
        return rest;
    }
}
