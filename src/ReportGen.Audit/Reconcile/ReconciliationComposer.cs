using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;

namespace ReportGen.Audit.Reconcile;

/// <summary>A reconciliation as blocks, for page and paper.</summary>
/// <param name="text">Its words.</param>
public sealed class ReconciliationComposer(ReconciliationText text)
{
    private const string FiguresId = "reconciliation";
    private const string TogetherId = "reconciliation-together";

    /// <summary>Summary, the table of all figures, the table of figures printed together, and how to read them.</summary>
    public ImmutableArray<Block> Compose(Reconciliation reconciliation)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        IEnumerable<Block> together = reconciliation.Groups.IsEmpty
            ? []
            : [new Block.Heading(1, "together", Inlines(text.Of("sections"))), Paragraph(text.Of("sections_note")), new Block.TableFloat(Together(reconciliation))];
        return
        [
            Paragraph(text.Summary(reconciliation)), Paragraph(text.Of("introduction")), Paragraph(text.Of("caution")), new Block.TableFloat(Figures(reconciliation)), .. together,
        ];
    }

    private ManuscriptTable Figures(Reconciliation reconciliation)
    {
        ImmutableArray<ReconciledFigure> ordered = [.. reconciliation.Figures.OrderBy(f => f.Status)];
        ImmutableArray<TableColumn> columns = [Column("column_figure"), Column("column_printed"), Column("column_recomputed"), Column("column_explanation")];
        return new ManuscriptTable(FiguresId, 1, Inlines(text.Of("caption")), columns, [.. ordered.Select(Row)], null, []) { RowGroups = Groups(ordered) };
    }

    private ImmutableArray<TableRowGroup> Groups(ImmutableArray<ReconciledFigure> ordered)
    {
        var groups = ImmutableArray.CreateBuilder<TableRowGroup>();
        var first = 0;
        foreach (var group in ordered.GroupBy(f => f.Status))
        {
            groups.Add(new TableRowGroup(Inlines(text.Of(ReconciliationText.KeyOf(group.Key))), first, group.Count()));
            first += group.Count();
        }

        return groups.ToImmutable();
    }

    private TableRow Row(ReconciledFigure figure) => new(
    [
        new TableCell(Inlines(figure.Published.Item, Place(figure.Published))),
        new TableCell(Inlines(figure.Published.Printed)),
        new TableCell(Computed(figure)),
        new TableCell(Inlines(string.Join(" ", text.Sentences(figure)))),
    ]);

    private static string Place(PublishedFigure published) => published.Where.Length > 0 ? $" ({published.Where})" : "";

    // The quantity itself where it prints the same, so that it can be traced.
    private ImmutableArray<Inline> Computed(ReconciledFigure figure) => figure switch
    {
        { Quantity: null } => Inlines(text.Of("no_value")),
        { Quantity: { } quantity, Computed: var computed } when computed == quantity.Printed || quantity.Value is QuantityValue.Text => [new Inline.Value(quantity, quantity.Printed)],
        _ => Inlines(figure.Computed),
    };

    private ManuscriptTable Together(Reconciliation reconciliation)
    {
        ImmutableArray<TableColumn> columns = [Column("column_analysis"), Column("column_printed"), Column("column_methods"), Column("column_others")];
        return new ManuscriptTable(
            TogetherId, 2, Inlines(text.Of("caption_together")), columns,
            [
                .. reconciliation.Groups.Select(g => new TableRow(
                [
                    new TableCell(Inlines(string.Join("; ", g.Figures.Select(f => f.Item)))),
                    new TableCell(Inlines(string.Join("; ", g.Figures.Select(f => f.Printed)))),
                    new TableCell(Inlines(g.Search.Failed ? string.Join(" ", text.Sentences(g.Search)) : text.By(g.Search))),
                    new TableCell(Inlines(text.NotBy(g.Search))),
                ])),
            ],
            null, []);
    }

    private TableColumn Column(string key) => new(Inlines(text.Of(key)), ColumnAlignment.Left);

    private static Block.Paragraph Paragraph(string content) => new(Inlines(content));

    private static ImmutableArray<Inline> Inlines(params string[] contents) => [.. contents.Where(c => c.Length > 0).Select(c => new Inline.Text(c))];
}
