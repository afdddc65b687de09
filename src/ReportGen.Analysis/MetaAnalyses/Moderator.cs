using System.Collections.Immutable;
using ReportGen.Statistics.Moderators;

namespace ReportGen.Analysis.MetaAnalyses;

/// <summary>A moderator of a meta-regression: continuous, or a factor whose first level in ordinal order is the reference.</summary>
/// <param name="Name">Of the column, or <c>a:b</c> for an interaction.</param>
/// <param name="Columns">Of the design: one for a continuous moderator, one a level but the first for a factor. NaN where a study does not report it.</param>
/// <param name="Levels">Of a factor, the reference first; empty for a continuous moderator.</param>
public sealed record Moderator(string Name, ImmutableArray<ModeratorColumn> Columns, ImmutableArray<string> Levels)
{
    /// <summary>A moderator of numbers, NaN where not reported.</summary>
    public static Moderator Continuous(string name, ImmutableArray<double> values) => new(name, [new ModeratorColumn(name, values)], []);

    /// <summary>A factor; a study without level (null) has none.</summary>
    public static Moderator Factor(string name, IReadOnlyList<string?> levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        var columns = ModeratorColumn.Factor(name, levels);

        // With one level there is nothing to contrast; a column without variation lets the engine say so.
        if (columns.IsEmpty) columns = [new ModeratorColumn(name, [.. levels.Select(l => l is null ? double.NaN : 0)])];
        return new(name, columns, [.. levels.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    /// <summary>The interaction: every column of one times every column of the other.</summary>
    public static Moderator Interaction(Moderator first, Moderator second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return new($"{first.Name}:{second.Name}", [.. second.Columns.SelectMany(b => first.Columns.Select(a => ModeratorColumn.Product(a, b)))], []);
    }
}
