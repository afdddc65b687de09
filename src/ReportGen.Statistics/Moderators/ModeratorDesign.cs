using System.Collections.Immutable;

namespace ReportGen.Statistics.Moderators;

/// <summary>The design of a meta-regression: moderators, after an intercept unless told otherwise.</summary>
/// <param name="Columns">The moderators, the intercept not among them.</param>
/// <param name="HasIntercept">The first coefficient is an intercept.</param>
public sealed record ModeratorDesign(ImmutableArray<ModeratorColumn> Columns, bool HasIntercept = true)
{
    /// <summary>Name of the intercept among the coefficients.</summary>
    public const string InterceptName = "intrcpt";

    /// <summary>Number of coefficients.</summary>
    public int P => Columns.Length + (HasIntercept ? 1 : 0);

    /// <summary>The row of the design of these moderator values.</summary>
    internal double[] Row(IEnumerable<double> moderators) => HasIntercept ? [1, .. moderators] : [.. moderators];

    internal bool IsComplete(int study)
    {
        foreach (var column in Columns)
            if (!double.IsFinite(column.Values[study]))
                return false;
        return true;
    }
}
