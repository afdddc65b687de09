using System.Collections.Immutable;
using ReportGen.Input.Messages;
using ReportGen.Input.Nodes;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Declarations;

/// <summary>Reads <c>tables:</c>. Tables may refer to one another in any order, so references are resolved once all are known.</summary>
internal sealed class TableDeclarationsReader(Scope scope)
{
    private static readonly ImmutableArray<string> JudgementColumns = ["outcome", "domain", "judgement", "reason", "judged_by"];

    private readonly List<(MappingReader Reader, TableDeclaration Table)> _read = [];
    private readonly List<Sourced<string>> _keysOf = [];

    // Columns that others of the same table name, to be checked once the table is known.
    private readonly List<Sourced<string>> _sameTable = [];
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    /// <summary>Where the file of each table is named.</summary>
    public Dictionary<string, SourceSpan> FileSpans { get; } = new(StringComparer.Ordinal);

    public ImmutableArray<TableDeclaration> Read(MappingReader? tables)
    {
        if (tables is null) return [];
        if (tables.Entries.IsEmpty) scope.Diagnostics.Add(KeyDiagnostics.ListLength(tables.Span, tables.Name, 0, "at least 1 table"));
        foreach (var entry in tables.Entries)
        {
            scope.Addresses.Take(entry.Key, "table");
            if (tables.Mapping(entry, "table") is not { } reader) continue;
            var table = ReadTable(entry.Key, reader);
            scope.Tables[table.Id] = table;
            _read.Add((reader, table));
        }

        foreach (var of in _keysOf) scope.Table(of);
        foreach (var (reader, table) in _read)
        {
            scope.Tables[table.Id] = table with { Counts = ReadCounts(reader, table) };
            reader.Finish();
        }

        return _read.Select(t => scope.Tables[t.Table.Id]).ToImmutableArray();
    }

    private TableDeclaration ReadTable(Sourced<string> id, MappingReader reader)
    {
        var kind = reader.Choice("kind", NamedValues.TableKinds, "plain")!;
        var file = reader.Text("file");
        if (file.Value.Length > 0 && !_files.TryAdd(file.Value, id.Value))
            scope.Diagnostics.Add(KeyDiagnostics.DoubledEntry(file.Span, "the files of tables", file.Value));
        FileSpans[id.Value] = file.Span;
        var label = reader.Text("label").Value;
        var name = reader.Text("name");
        var columns = reader.Mapping("columns", required: true);
        var table = new TableDeclaration(
            id.Value, NamedValues.Value<TableKind>(kind), file.Value, label, name.Value, ReadColumns(columns, NamedValues.Value<TableKind>(kind)), null, id.Span);
        foreach (var column in _sameTable) scope.Check(column, table, ColumnType.Count, ColumnType.Number);
        _sameTable.Clear();
        if (table.Kind == TableKind.RiskOfBias) table = table with { RiskOfBias = ReadRiskOfBias(reader, table) };
        if (columns is null) return table;
        if (table.Columns.All(c => c.Type != ColumnType.Id)) scope.Diagnostics.Add(DeclarationDiagnostics.NoIdColumn(columns.Span, id.Value));
        scope.Check(name, table, ColumnType.Text, ColumnType.Id);
        if (table.Kind == TableKind.PrismaFlow)
        {
            scope.Check(new Sourced<string>("box", columns.Span), table, ColumnType.Text);
            scope.Check(new Sourced<string>("count", columns.Span), table, ColumnType.Count);
        }

        if (table.Kind == TableKind.CertaintyJudgements)
        {
            foreach (var column in JudgementColumns) scope.Check(new Sourced<string>(column, columns.Span), table, ColumnType.Text);
        }

        return table;
    }

    private RiskOfBiasRule ReadRiskOfBias(MappingReader reader, TableDeclaration table)
    {
        var tool = reader.Text("tool");
        var study = scope.Column(reader, "study", table, ColumnType.Key);
        return new RiskOfBiasRule(tool, study, reader.OptionalText("weights"));
    }

    private ImmutableArray<DataColumn> ReadColumns(MappingReader? columns, TableKind kind)
    {
        if (columns is null) return [];
        var space = new AddressSpace(kind == TableKind.RiskOfBias ? Ids.RiskOfBiasColumns : Ids.Columns, scope.Diagnostics);
        var read = ImmutableArray.CreateBuilder<DataColumn>();
        foreach (var entry in columns.Entries)
        {
            space.Take(entry.Key, "column");
            if (columns.Mapping(entry, "column") is { } reader) read.Add(ReadColumn(entry.Key, reader));
        }

        return read.ToImmutable();
    }

    private DataColumn ReadColumn(Sourced<string> name, MappingReader reader)
    {
        var type = NamedValues.Value<ColumnType>(reader.Choice("type", NamedValues.ColumnTypes) ?? "text");
        var label = reader.Text("label").Value;
        var isNumber = type is ColumnType.Count or ColumnType.Number or ColumnType.Percent;
        var unit = isNumber ? reader.OptionalText("unit")?.Value ?? "" : "";
        var decimals = isNumber ? reader.Whole("decimals", 0, 10, 0) : 0;
        var of = type == ColumnType.Key ? reader.Text("of") : null;
        if (of is not null) _keysOf.Add(of);
        var notReported = type != ColumnType.Id && reader.Flag("not_reported");
        var allowed = type == ColumnType.Text ? reader.Texts("allowed") : [];
        if (!isNumber) reader.Refuse("unit", "where the type is count, number or percent");
        if (!isNumber) reader.Refuse("decimals", "where the type is count, number or percent");
        var granularity = type == ColumnType.Number ? GranularityReader.Read(reader, _sameTable) : null;
        if (type != ColumnType.Number) reader.Refuse("granularity", "where the type is number");
        if (type != ColumnType.Key) reader.Refuse("of", "where the type is key");
        if (type == ColumnType.Id) reader.Refuse("not_reported", "where the type is not id");
        if (type != ColumnType.Text) reader.Refuse("allowed", "where the type is text");
        reader.Finish();
        return new DataColumn(
            name.Value, type, label, unit, decimals, of?.Value, notReported, allowed.Select(a => a.Value).ToImmutableArray(), name.Span)
        { Granularity = granularity };
    }

    private CountRule? ReadCounts(MappingReader reader, TableDeclaration table)
    {
        if (reader.Mapping("counts") is not { } counts) return null;
        var column = scope.Column(counts, "column", table, ColumnType.Count);
        var totalOf = counts.Text("total_of");
        var dot = totalOf.Value.IndexOf('.', StringComparison.Ordinal);
        var totalTable = dot < 0 ? totalOf.Value : totalOf.Value[..dot];
        var totalColumn = dot < 0 ? null : totalOf.Value[(dot + 1)..];
        var total = scope.Table(totalOf with { Value = totalTable });
        if (totalColumn is not null) scope.Check(totalOf with { Value = totalColumn }, total, ColumnType.Count);
        var overlapping = counts.Flag("overlapping");
        var note = counts.OptionalText("note")?.Value ?? "";
        if (overlapping && note.Length == 0) scope.Diagnostics.Add(KeyDiagnostics.MissingKey(counts.Span, "'counts' with 'overlapping: true'", "note"));
        counts.Finish();
        return new CountRule(column, totalTable, totalColumn, overlapping, note, counts.Span);
    }
}
