using System.Collections.Immutable;

namespace ReportGen.Statistics.Moderators;

/// <summary>A column of a design matrix: one number a study, NaN where not reported.</summary>
/// <param name="Name">Of the coefficient.</param>
/// <param name="Values">In the order of the studies.</param>
public sealed record ModeratorColumn(string Name, ImmutableArray<double> Values)
{
    /// <summary>
    /// Treatment contrasts of a factor: a column of 0 and 1 for every level but the first in ordinal order, named by factor and level. A study without level (null) is NaN in all.
    /// </summary>
    public static ImmutableArray<ModeratorColumn> Factor(string name, IReadOnlyList<string?> levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        var distinct = levels.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Skip(1);
        return [.. distinct.Select(level => new ModeratorColumn(name + level, [.. levels.Select(l => l is null ? double.NaN : string.Equals(l, level, StringComparison.Ordinal) ? 1.0 : 0.0)]))];
    }

    /// <summary>The interaction of two columns: their product, study by study, named "a:b".</summary>
    public static ModeratorColumn Product(ModeratorColumn first, ModeratorColumn second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return new($"{first.Name}:{second.Name}", [.. first.Values.Zip(second.Values, (a, b) => a * b)]);
    }
}
