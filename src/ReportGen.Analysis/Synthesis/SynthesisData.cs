using System.Collections.Immutable;
using ReportGen.Analysis.Measures;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Analysis.Synthesis;

/// <summary>What all analyses of an outcome share: the studies that report it, their cells, and their effect sizes by each measure.</summary>
internal sealed class SynthesisData
{
    private readonly DataTable _table;
    private readonly CellQuantities _cells;
    private readonly ImmutableDictionary<string, string> _columns;
    private readonly Dictionary<string, MeasuredStudies> _measured = new(StringComparer.Ordinal);

    /// <param name="outcome">The outcome.</param>
    /// <param name="family">What its studies report.</param>
    /// <param name="table">The table whose rows are the studies.</param>
    /// <param name="rows">Those that report what the outcome needs, in file order.</param>
    /// <param name="columns">The table's columns by metafor's names.</param>
    /// <param name="options">Corrections and variances; they are used where a measure knows them.</param>
    /// <param name="print">How readers see the effects.</param>
    /// <param name="cells">The quantities of all cells.</param>
    public SynthesisData(
        OutcomeDeclaration outcome, MeasureFamily family, DataTable table, ImmutableArray<DataRow> rows, ImmutableDictionary<string, string> columns, EffectSizeOptions options,
        EffectPrint print, CellQuantities cells)
    {
        (Outcome, Family, Rows, Options, Print) = (outcome, family, rows, options, print);
        (_table, _columns, _cells) = (table, columns, cells);
        Names = [.. rows.Select(r => r.Name)];
        Ids = [.. rows.Select(r => r.Id)];
        Figures = columns.ToDictionary(c => c.Key, c => Numbers(c.Value), StringComparer.Ordinal);
    }

    public OutcomeDeclaration Outcome { get; }

    public MeasureFamily Family { get; }

    public ImmutableArray<DataRow> Rows { get; }

    public ImmutableArray<string> Ids { get; }

    public ImmutableArray<string> Names { get; }

    public EffectSizeOptions Options { get; }

    public EffectPrint Print { get; }

    /// <summary>The numbers of the studies by metafor's names; NaN where not reported.</summary>
    public IReadOnlyDictionary<string, double[]> Figures { get; }

    public string Id => Outcome.Id;

    public string Label => Outcome.Label;

    /// <summary>All studies' positions.</summary>
    public ImmutableArray<int> All => [.. Enumerable.Range(0, Rows.Length)];

    /// <summary>The effect sizes by a measure, computed once.</summary>
    public MeasuredStudies By(string measure)
    {
        if (!_measured.TryGetValue(measure, out var studies)) _measured[measure] = studies = new MeasuredStudies(MeasureCatalogue.Find(measure)!, this);
        return studies;
    }

    /// <summary>Every measure used so far, in the order of first use.</summary>
    public IEnumerable<MeasuredStudies> Measured => _measured.Values;

    /// <summary>The numbers of a column; NaN where not reported.</summary>
    public double[] Numbers(string column) => [.. Rows.Select(r => r.Number(column) is { IsReported: true } cell ? cell.Value : double.NaN)];

    /// <summary>The texts of a column of any type; null where not reported.</summary>
    public ImmutableArray<string?> Texts(string column) => [.. Rows.Select(r => r.Cells[column] is { IsReported: true } cell ? cell.Raw : null)];

    public DataColumn Column(string column) => _table.Declaration.Column(column)!;

    /// <summary>The cell of a study.</summary>
    public Quantity Cell(int study, string column) => _cells[_table, Rows[study], column];

    /// <summary>The cell that a study's figure of this name stands in; null where the outcome has no such column.</summary>
    public Quantity? CellOf(int study, string role) => _columns.TryGetValue(role, out var column) ? Cell(study, column) : null;
}
