using System.Collections.Immutable;
using ReportGen.Input.Declarations;
using ReportGen.Input.Messages;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Csv;

/// <summary>published.csv → what an earlier publication printed. Its addresses are checked where quantities are known.</summary>
internal sealed class PublishedReader(NotReportedTokens tokens, DiagnosticBag diagnostics)
{
    public const string File = "published.csv";

    public ImmutableArray<PublishedFigure> Read(SourceText source)
    {
        var reader = new FixedTableReader(File, ["id", "address", "item", "printed", "where", "note"], ["address", "note"], tokens, diagnostics);
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        var read = ImmutableArray.CreateBuilder<PublishedFigure>();
        foreach (var row in reader.Read(source))
        {
            var id = FixedTableReader.Cell(row, "id");
            if (id.Text.Length > 0) CheckId(id, seen);
            string Text(string column) => FixedTableReader.Cell(row, column).Text;
            read.Add(new PublishedFigure(id.Text, Text("address"), Text("item"), Text("printed"), Text("where"), Text("note"), row.Span));
        }

        return read.ToImmutable();
    }

    private void CheckId(CsvField id, Dictionary<string, SourceSpan> seen)
    {
        if (!Ids.IsId(id.Text)) diagnostics.Add(CellDiagnostics.WrongRowId(id.Span, id.Text));
        else if (!seen.TryAdd(id.Text, id.Span)) diagnostics.Add(CellDiagnostics.DoubledRowId(id.Span, id.Text, seen[id.Text]));
    }
}
