using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>A meta-regression.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Label">Its name for readers.</param>
/// <param name="Columns">Moderators: columns of numbers and years enter as they are, texts as factors (one coefficient for every level but the first in ordinal order).</param>
/// <param name="Analysis">The inverse-variance analysis whose measure, estimator, test and level it uses.</param>
/// <param name="Predictions">Where the mean effect is predicted.</param>
/// <param name="Permutations">Number of permutations of the permutation test; 0 for none.</param>
public sealed record ModeratorDeclaration(
    string Id, string Label, ImmutableArray<Sourced<string>> Columns, string Analysis, ImmutableArray<PredictionDeclaration> Predictions, int Permutations, SourceSpan Span)
{
    /// <summary>Interactions, each the moderators whose columns are multiplied; all of them are among <see cref="Columns"/>.</summary>
    public ImmutableArray<ImmutableArray<string>> Interactions { get; init; } = [];
}
