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
    public sealed record Term(string Id, string Column, string? Level, string Label)
    {
        /// <summary>Of an interaction, the positions of the terms that are multiplied.</summary>
        public ImmutableArray<int> Factors { get; init; } = [];
    }

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

        foreach (var interaction in declared.Interactions)
        {
            foreach (var product in Products(interaction, [.. terms]))
            {
                columns.Add(product.Factors.Select(f => columns[f]).Aggregate(ModeratorColumn.Product));
                terms.Add(product);
            }
        }

        return new RegressionDesign(new ModeratorDesign(columns.ToImmutable()), terms.ToImmutable());
    }

    /// <summary>The row of the design at values of the moderators' own terms.</summary>
    public double[] Row(IReadOnlyList<double> own) => [.. own, .. Terms.Where(t => !t.Factors.IsEmpty).Select(t => t.Factors.Aggregate(1.0, (product, f) => product * own[f]))];

    // Every term of one moderator with every term of the others.
    private static IEnumerable<Term> Products(ImmutableArray<string> moderators, ImmutableArray<Term> own)
    {
        IEnumerable<ImmutableArray<int>> sets = [[]];
        foreach (var moderator in moderators)
            sets = [.. sets.SelectMany(s => Enumerable.Range(0, own.Length).Where(i => own[i].Factors.IsEmpty && own[i].Column == moderator).Select(s.Add))];
        return sets.Select(s => new Term(
            string.Join("_x_", s.Select(f => own[f].Id)), string.Join(":", moderators), null, string.Join(" × ", s.Select(f => own[f].Label)))
        { Factors = s });
    }

    public static bool IsNumber(DataColumn column) => column.Type is ColumnType.Count or ColumnType.Number or ColumnType.Percent or ColumnType.Year;
}
