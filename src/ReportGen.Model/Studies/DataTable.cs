using System.Collections.Immutable;

namespace ReportGen.Model.Studies;

/// <summary>A table as read: rows in file order.</summary>
public sealed record DataTable(TableDeclaration Declaration, ImmutableArray<DataRow> Rows)
{
    public string Id => Declaration.Id;

    public DataRow? Row(string id) => Rows.FirstOrDefault(r => r.Id == id);
}
