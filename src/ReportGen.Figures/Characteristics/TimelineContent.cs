using System.Collections.Immutable;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Figures.Characteristics;

/// <summary>What a timeline shows: studies by year, then name.</summary>
/// <param name="SizeLabel">Name of the column that the areas of the dots show; null for none.</param>
internal sealed record TimelineContent(ImmutableArray<TimelineRow> Rows, string? SizeLabel)
{
    /// <summary>Null where the table has no rows or a column is not there.</summary>
    public static TimelineContent? Of(FigureDeclaration.Timeline figure, Review review, ReviewFindings findings)
    {
        if (review.Table(figure.Table) is not { Rows.IsEmpty: false } table || table.Declaration.Column(figure.Year) is null) return null;
        Quantity? Cell(DataRow row, string? column) => column is null ? null : findings.Find($"{table.Id}.{row.Id}.{column}");
        var rows = table.Rows.Select(r => new TimelineRow(r.Id, r.Name, Cell(r, figure.Year)!, Cell(r, figure.From), Cell(r, figure.To), Cell(r, figure.Size)));
        return new TimelineContent(
            [.. rows.OrderBy(r => r.Year.Number ?? double.MaxValue).ThenBy(r => r.Name, NameOrder.Instance).ThenBy(r => r.Id, StringComparer.Ordinal)],
            figure.Size is null ? null : table.Declaration.Column(figure.Size)?.Label);
    }

    public string Description(string title)
    {
        var dated = Rows.Where(r => r.Year.Number is not null).ToList();
        var start = $"{title}: {Rows.Length} {(Rows.Length == 1 ? "study" : "studies")}";
        return dated.Count == 0 ? start + "; no year is reported." : $"{start}, published from {dated[0].Year.Printed} ({dated[0].Name}) to {dated[^1].Year.Printed} ({dated[^1].Name}).";
    }

    public DrawingData Data()
    {
        var spans = Rows.Any(r => r.From is not null);
        return new DrawingData(
            ["Study", "Year", .. spans ? (string[])["From", "To"] : [], .. SizeLabel is null ? [] : (string[])[SizeLabel]],
            [
                .. Rows.Select(r => (ImmutableArray<DrawingCell>)
                    [new(r.Name), Cell(r.Year), .. spans ? (DrawingCell[])[Cell(r.From!), Cell(r.To!)] : [], .. r.Size is null ? [] : (DrawingCell[])[Cell(r.Size)]]),
            ]);
    }

    private static DrawingCell Cell(Quantity quantity) => new(quantity.Printed, quantity.Address);
}
