using System.Collections.Immutable;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Audit.Comparison;

/// <summary>A comparison as blocks of a page.</summary>
/// <param name="text">Its words.</param>
public sealed class ComparisonComposer(ComparisonText text)
{
    /// <summary>Summary; conclusions; analyses; the data.</summary>
    public ImmutableArray<Block> Compose(ResultsComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.AddRange(text.Summary(comparison).Select(Paragraph));
        if (!comparison.NumbersChanged) return blocks.ToImmutable();
        Table(blocks, "conclusions", 1, ["column_outcome", "column_before", "column_now"], Conclusions(comparison));
        Table(blocks, "analyses", 2, ["column_analysis", "column_before", "column_now", "column_turns"], Analyses(comparison));
        if (!comparison.Rows.IsEmpty)
        {
            blocks.Add(Heading("rows"));
            blocks.Add(new Block.List(false, [.. comparison.Rows.Select(r => (ImmutableArray<Block>)[Paragraph(text.Row(r))])]));
        }

        Table(blocks, "cells", 3, ["column_cell", "column_before", "column_now"], comparison.Cells.Select(c => Row(c.Label, c.Before!.Printed, c.After!.Printed)));
        return blocks.ToImmutable();
    }

    private IEnumerable<TableRow> Conclusions(ResultsComparison comparison) =>
    [
        .. comparison.Outcomes.Where(o => o.IsRated).Select(o => Changed(o.ConclusionChanged, o.Label, Conclusion(o.VerbBefore, o.Certainty?.Before), Conclusion(o.VerbAfter, o.Certainty?.After))),
        .. comparison.Grades.Select(g => Changed(g.Before?.Printed != g.After?.Printed, g.Label, g.Before?.Printed ?? text.Of("not_there"), g.After?.Printed ?? text.Of("not_there"))),
    ];

    private string Conclusion(string verb, SnapshotQuantity? certainty) => verb.Length == 0 ? text.Of("not_there") : text.Of("conclusion", verb, certainty?.Printed ?? "");

    private IEnumerable<TableRow> Analyses(ResultsComparison comparison) =>
        from outcome in comparison.Outcomes
        from analysis in outcome.Analyses
        where analysis.Differs
        select Row($"{outcome.Label}: {analysis.Label}", text.State(analysis.Before), text.State(analysis.After), string.Join(" ", new[] { text.Turns(analysis), text.Pulls(analysis) }.Where(t => t.Length > 0)));

    private void Table(ImmutableArray<Block>.Builder blocks, string id, int number, string[] columns, IEnumerable<TableRow> rows)
    {
        ImmutableArray<TableRow> all = [.. rows];
        if (all.IsEmpty) return;
        blocks.Add(Heading(id));
        blocks.Add(new Block.TableFloat(new ManuscriptTable(
            $"changes-{id}", number, Inlines(text.Of("caption_" + id)), [.. columns.Select(c => new TableColumn(Inlines(text.Of(c)), ColumnAlignment.Left))], all, null, [])));
    }

    private Block.Heading Heading(string id) => new(1, $"changed-{id}", Inlines(text.Of("heading_" + id)));

    private static TableRow Changed(bool differs, params string[] cells) =>
        new([.. cells.Select((c, i) => new TableCell(differs && i == 2 ? [new Inline.Strong(Inlines(c))] : Inlines(c)))]);

    private static TableRow Row(params string[] cells) => new([.. cells.Select(c => new TableCell(Inlines(c)))]);

    private static Block Paragraph(string content) => new Block.Paragraph(Inlines(content));

    private static ImmutableArray<Inline> Inlines(string content) => content.Length == 0 ? [] : [new Inline.Text(content)];
}
