using System.Collections.Immutable;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.Analysis.Evidence;

/// <summary>The level of evidence of each study: as its cell says, or by its design.</summary>
/// <param name="declared">Names the column.</param>
/// <param name="scheme">Its levels, its designs.</param>
/// <param name="cells">The quantities of the cells.</param>
/// <param name="outcome">The outcome whose intervals may be too wide for a conclusion.</param>
internal sealed class StudyLevels(EvidenceDeclaration declared, EvidenceScheme scheme, CellQuantities cells, OutcomeFindings? outcome)
{
    private readonly Method _method = new(scheme.Name, scheme.Literature);

    /// <summary>A study with its level, the row that gave it, and the cell that it rests on.</summary>
    public sealed record Graded(DataRow Row, SignedLevel Level, string Design, string Rule, Quantity Cell);

    /// <summary>The studies in file order; fewer than the table has where a cell has no level, which is reported.</summary>
    public ImmutableArray<Graded> Of(DataTable table, DiagnosticBag diagnostics) =>
        [.. table.Rows.Select(r => declared.LevelColumn is { } column ? ByLevel(table, r, column, diagnostics) : ByDesign(table, r, declared.DesignColumn!, diagnostics)).OfType<Graded>()];

    /// <summary>The levels as quantities; none where they are the cells themselves.</summary>
    public ImmutableArray<StudyLevel> Quantities(ImmutableArray<Graded> studies, string address) => declared.DesignColumn is null
        ? []
        : [.. studies.Select(s => new StudyLevel(
            s.Row.Id, s.Row.Name,
            QuantityFactory.Text($"{address}.study.{s.Row.Id}.level", $"Level of evidence, {s.Row.Name}", s.Level.Printed, Derived(s)),
            QuantityFactory.Text($"{address}.study.{s.Row.Id}.rule", $"Rule of the level, {s.Row.Name}", s.Rule, Derived(s))))];

    private Derivation Derived(Graded study) => QuantityFactory.Derived(null, _method, [study.Cell, .. Interval(study.Row) is { } interval ? [interval] : (Quantity[])[]], [study.Rule]);

    private Graded? ByLevel(DataTable table, DataRow row, string column, DiagnosticBag diagnostics)
    {
        var cell = row.Text(column);
        if (cell is { IsReported: true, Value: { } text } && SignedLevel.Of(text, scheme.Sign) is var level && Knows(level.Level))
            return new(row, level, "", "", cells[table, row, column]);
        diagnostics.Add(AnalysisDiagnostics.UnknownLevel(cell, new(scheme.Id, [.. scheme.Levels.Select(l => l.Key)])));
        return null;
    }

    private Graded? ByDesign(DataTable table, DataRow row, string column, DiagnosticBag diagnostics)
    {
        var cell = row.Text(column);
        var named = declared.Designs.FirstOrDefault(d => d.Key == cell.Value);
        var design = cell.IsReported ? named.Value?.Value ?? cell.Value! : "";
        if (RuleTable.First(scheme.Studies, RuleTable.Facts(("design", design))) is { } rule)
            return new(row, new(rule.Result, IsWide(row) ? scheme.Sign : ""), design, rule.Rule, cells[table, row, column]);
        diagnostics.Add(AnalysisDiagnostics.UnknownDesign(named.Value?.Span ?? cell.Span, cell.IsReported ? design : $"{cell.Raw} (not reported)", new(scheme.Id, [.. scheme.Designs.Select(d => d.Key)])));
        return null;
    }

    private bool Knows(string level) => scheme.Levels.Any(l => l.Key == level);

    private bool IsWide(DataRow row) => declared.WideInterval is { } limit && Interval(row)?.Value is QuantityValue.Interval i && (IsRatio ? i.Upper / i.Lower : i.Upper - i.Lower) >= limit;

    private bool IsRatio => outcome is SynthesisFindings { Scale: { IsLogarithmic: true, Null: not null } };

    private Quantity? Interval(DataRow row) => declared.WideInterval is null ? null : outcome switch
    {
        SynthesisFindings s => s.Studies.FirstOrDefault(e => e.Id == row.Id)?.Interval,
        _ => null,
    };
}
