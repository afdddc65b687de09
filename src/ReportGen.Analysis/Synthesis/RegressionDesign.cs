using System.Collections.Immutable;
using ReportGen.Model.Studies;
using ReportGen.Statistics.Moderators;

namespace ReportGen.Analysis.Synthesis;

/// <summary>The moderators of a meta-regression as columns of the engine's design, each with where it comes from.</summary>
/// <param name="Design">The design.</param>
/// <param name="Terms">One for each column of the design.</param>
internal sealed record RegressionDesign(ModeratorDesign Design, ImmutableArray<RegressionDesign.Term> Terms)
{
    /// <summary>A column of the design.</summary>
    /// <param name="Id">Part of the addresses: the column, or column and level.</param>
    /// <param name="Column">The moderator's column.</param>
    /// <param name="Level">The level of a factor, or null.</param>
    /// <param name="Label">For readers.</param>
    public sealed record Term(string Id, string Column, string? Level, string Label);

    /// <param name="declared">The meta-regression.</param>
    /// <param name="data">The outcome's studies.</param>
    /// <param name="studies">Their effect sizes: the levels of a factor are those of studies that have one.</param>
    public static RegressionDesign Of(ModeratorDeclaration declared, SynthesisData data, MeasuredStudies studies)
    {
        var columns = ImmutableArray.CreateBuilder<ModeratorColumn>();
        var terms = ImmutableArray.CreateBuilder<Term>();
        foreach (var name in declared.Columns.Select(c => c.Value))
        {
            var column = data.Column(name);
            if (IsNumber(column))
            {
                columns.Add(new ModeratorColumn(name, [.. data.Numbers(name)]));
                terms.Add(new Term(name, name, null, column.Unit.Length > 0 ? $"{column.Label} ({column.Unit})" : column.Label));
                continue;
            }

            var texts = data.Texts(name);
            ImmutableArray<string?> levels = [.. texts.Select((t, i) => double.IsFinite(studies.Yi[i]) ? t : null)];
            var ids = new AddressParts();
            var factor = ModeratorColumn.Factor("", levels);
            columns.AddRange(factor);
            terms.AddRange(factor.Select(f => new Term($"{name}_{ids.Of(f.Name)}", name, f.Name, $"{column.Label}: {f.Name}")));
        }

        return new RegressionDesign(new ModeratorDesign(columns.ToImmutable()), terms.ToImmutable());
    }

    public static bool IsNumber(DataColumn column) => column.Type is ColumnType.Count or ColumnType.Number or ColumnType.Percent or ColumnType.Year;
}
