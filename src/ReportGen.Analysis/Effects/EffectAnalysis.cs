using System.Collections.Immutable;
using ReportGen.Analysis.Measures;
using ReportGen.Analysis.Methods;
using ReportGen.Analysis.Quantities;
using ReportGen.Analysis.Synthesis;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Statistics;
using ReportGen.Statistics.EffectSizes;

namespace ReportGen.Analysis.Effects;

/// <summary>An effect measure, study by study and pooled.</summary>
internal sealed class EffectAnalysis
{
    private readonly OutcomeDeclaration.Effect _outcome;
    private readonly Measure _measure;
    private readonly SynthesisData _data;
    private readonly MeasuredStudies _studies;
    private readonly ImmutableArray<DataRow> _others;
    private readonly DataTable _table;
    private readonly CellQuantities _cells;

    private EffectAnalysis(OutcomeDeclaration.Effect outcome, Review review, CellQuantities cells)
    {
        (_outcome, _cells) = (outcome, cells);
        _measure = MeasureCatalogue.Find(outcome.Measure.Value)!;
        _table = review.Table(outcome.Table)!;
        var columns = outcome.Columns.ToImmutableDictionary(c => c.Role, c => c.Column, StringComparer.Ordinal);
        var all = Data(_table.Rows, columns);
        var missing = StudyFigures.From(_measure, all.Figures)!.Missing.ToHashSet();
        _others = [.. _table.Rows.Where((_, i) => missing.Contains(i))];
        _data = missing.Count == 0 ? all : Data([.. _table.Rows.Where((_, i) => !missing.Contains(i))], columns);
        _studies = _data.By(_measure.Name);
    }

    /// <param name="outcome">The outcome, whose measure and columns have been checked.</param>
    public static EffectFindings Analyse(OutcomeDeclaration.Effect outcome, Review review, CellQuantities cells, DiagnosticBag diagnostics) =>
        new EffectAnalysis(outcome, review, cells).Findings(diagnostics);

    /// <summary>The studies that report the outcome, with its columns bound to what its measure needs.</summary>
    internal static SynthesisData Bind(OutcomeDeclaration.Effect outcome, Review review, CellQuantities cells) => new EffectAnalysis(outcome, review, cells)._data;

    private SynthesisData Data(ImmutableArray<DataRow> rows, ImmutableDictionary<string, string> columns)
    {
        var options = new EffectSizeOptions
        {
            Correction = CorrectionOf(_outcome.Correction, _measure),
            DropDoubleZeros = _outcome.Correction?.DropDoubleZeros ?? false,
            Variance = _outcome.Variance is { } variance ? Enum.Parse<VarianceFormula>(variance.Value) : _measure.Variances[0],
            ReportedLevel = _outcome.Level,
        };
        return new SynthesisData(_outcome, _measure.Family, _table, rows, columns, options, _outcome.Print, _cells);
    }

    private static ContinuityCorrection? CorrectionOf(CorrectionDeclaration? declared, Measure measure)
    {
        if (declared is not { } correction || measure.CustomaryCorrection is not { } custom) return null;
        var rule = correction.To switch
        {
            "only0" => CorrectionRule.OnlyZero,
            "all" => CorrectionRule.All,
            "if0all" => CorrectionRule.IfAnyZeroAll,
            "none" => CorrectionRule.None,
            _ => custom.To,
        };
        return new ContinuityCorrection(rule, correction.Add ?? custom.Add);
    }

    private EffectFindings Findings(DiagnosticBag diagnostics)
    {
        foreach (var problem in _studies.Set.Problems.Where(p => p.Kind != ProblemKind.DoubleZero && p.Kind != ProblemKind.AsymmetricInterval))
            diagnostics.AddRange(problem.Studies.Select(i => SynthesisDiagnostics.NoEffectSize(_data.Rows[i], _outcome.Id, _measure.Label, problem.Kind)));
        var (id, label) = (_outcome.Id, _outcome.Label);
        var arms = new StudyArms(_outcome, _measure, _data, _studies);
        ImmutableArray<int> all = _data.All;
        var results = SynthesisAnalysis.Analyse(_outcome.Plan, _data, diagnostics);
        ImmutableArray<StudyEffect> studies = [.. all.Select(i => Study(i, arms))];
        var needed = _outcome.Columns.Select(c => c.Column).Distinct(StringComparer.Ordinal).ToList();
        var (range, lowest, highest) = StudyRange.Of(_outcome, studies, _measure.Label, MeasureMethods.UnitOf(_measure), MeasureMethods.FormatOf(_studies.Scale, _studies.Scale.Decimals));
        var totals = new ArmTotals(_outcome, studies);
        return new EffectFindings(
            id, label, _outcome.Primary,
            QuantityFactory.Count($"{id}.k", $"{label}: studies that report it", all.Length, QuantityFactory.Derived(null, DescriptiveMethods.Count.Method, all.SelectMany(_studies.Cells))),
            QuantityFactory.Names($"{id}.not_reported", $"{label}: studies that do not report it", _others.Select(r => r.Name),
                QuantityFactory.Derived(null, DescriptiveMethods.NotReported.Method, _table.Rows.SelectMany(r => needed.Select(c => _cells[_table, r, c])))),
            _studies.Scale, studies, _outcome.Event, _outcome.Unit, totals.Groups, totals.Events, totals.Total, range, lowest, highest, _outcome.Print, ImportantDifference(), results);
    }

    private StudyEffect Study(int i, StudyArms arms)
    {
        var row = _data.Rows[i];
        var scope = new QuantityScope($"{_outcome.Id}.study.{row.Id}", $"{_outcome.Label}, {row.Name}");
        var (estimate, interval) = StudyEstimates.Of(_studies, i, _outcome.Level, _studies.Scale.Decimals, scope);
        var (study, computed) = arms.Of(i, scope);
        return new StudyEffect(row.Id, row.Name, StudyYears.Of(_table, row), study, estimate, interval, [.. _data.Measured.Select(m => m.Sizes[i])]) { Computed = computed };
    }

    private DerivationInput.OfSource Declaration(double difference)
    {
        var file = Path.GetFileName(_outcome.Span.File);
        return new($"{file}#outcomes.{_outcome.Id}.important_difference", Significant.Text(difference), _outcome.Span with { File = file });
    }

    private Quantity? ImportantDifference() => _outcome.Print.ImportantDifference is { } difference
        ? QuantityFactory.Number(
            $"{_outcome.Id}.important_difference", $"{_outcome.Label}: minimal important difference", difference, MeasureMethods.UnitOf(_measure),
            MeasureMethods.FormatOf(_studies.Scale, _studies.Scale.Decimals), new Derivation(null, new Method("declared in review.yml", []), [Declaration(difference)], []))
        : null;
}
