using System.Collections.Immutable;
using ReportGen.Analysis.Measures;
using ReportGen.Analysis.Methods;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;
using ReportGen.Statistics;
using ReportGen.Statistics.EffectSizes;

namespace ReportGen.Analysis.Synthesis;

/// <summary>The effect sizes of an outcome's studies by one measure.</summary>
internal sealed class MeasuredStudies
{
    private readonly SynthesisData _data;

    public MeasuredStudies(Measure measure, SynthesisData data)
    {
        (Measure, _data) = (measure, data);
        Figures = StudyFigures.From(measure, data.Figures) ?? throw new ArgumentException($"The columns of {measure.Name} have not been checked.", nameof(data));
        Set = Figures.EffectSizes(OptionsOf(measure, data.Options));
        Yi = [.. Set.Yi.Select(y => y ?? double.NaN)];
        Vi = [.. Set.Vi.Select(v => v ?? double.NaN)];
        Scale = new EffectScale(
            measure.Name, measure.Label, measure.ScaleLabel, measure.IsLogarithmic, data.Print.IsPercent && measure.IsFraction(), data.Print.Null ?? measure.ReaderNull,
            data.Print.Decimals);
        Sizes = [.. Enumerable.Range(0, data.Rows.Length).Select(SizeOf)];
        Inputs = InputsOf(Enumerable.Range(0, Yi.Length));
    }

    public Measure Measure { get; }

    public StudyFigures Figures { get; }

    public EffectSizeSet Set { get; }

    /// <summary>Effect sizes; NaN for a study that has none.</summary>
    public double[] Yi { get; }

    /// <summary>Their sampling variances.</summary>
    public double[] Vi { get; }

    public EffectScale Scale { get; }

    /// <summary>Effect size and variance of each study as quantities.</summary>
    public ImmutableArray<EffectSize> Sizes { get; }

    /// <summary>All effect sizes and variances, as inputs of what is pooled from them; shared, since many quantities name them.</summary>
    public ImmutableArray<DerivationInput> Inputs { get; }

    /// <summary>The cells that the studies' effect sizes come from, as inputs of models of the counts themselves.</summary>
    public ImmutableArray<DerivationInput> CellInputsOf(IEnumerable<int> studies) => [.. studies.SelectMany(Cells).Select(c => new DerivationInput.OfQuantity(c.Address))];

    /// <summary>The cells of a study that its effect size is computed from.</summary>
    public IEnumerable<Quantity> Cells(int study) =>
        Measure.Columns.SelectMany(c => c).Distinct(StringComparer.Ordinal).Where(c => Figures.Has(study, c)).Select(c => _data.CellOf(study, c)).OfType<Quantity>();

    /// <summary>A value pooled from <paramref name="studies"/> on the reader's scale.</summary>
    public double ToReader(double value, IEnumerable<int> studies) => Measure.ToReader(value, Figures.Denominator(studies));

    public Interval? ToReader(Interval? interval, IEnumerable<int> studies) => interval is { } i ? Measure.ToReader(i, Figures.Denominator(studies)) : null;

    /// <summary>Effect sizes and variances of some studies; those of a study without are named, but are no terms of sums.</summary>
    public ImmutableArray<DerivationInput> InputsOf(IEnumerable<int> studies) =>
    [
        .. studies.SelectMany(i => double.IsFinite(Yi[i]) && double.IsFinite(Vi[i])
            ? (DerivationInput[])[Sizes[i].Yi.As(MeasureMethods.Y), Sizes[i].Vi.As(MeasureMethods.V)]
            : [new DerivationInput.OfQuantity(Sizes[i].Yi.Address), new DerivationInput.OfQuantity(Sizes[i].Vi.Address)]),
    ];

    private IEnumerable<DerivationInput> Figured(int study) =>
        Measure.Columns.SelectMany(c => c).Distinct(StringComparer.Ordinal).Where(c => Figures.Has(study, c))
            .Select(c => (Figure: c, Cell: _data.CellOf(study, c))).Where(c => c.Cell is not null).Select(c => c.Cell!.As(StudyFormulas.SymbolOf(c.Figure)));

    private EffectSize SizeOf(int study)
    {
        var row = _data.Rows[study];
        var scope = new QuantityScope($"{_data.Id}.study.{row.Id}.{Measure.Name.ToLowerInvariant()}", $"{_data.Label}, {row.Name}");
        var notes = AutomaticChoiceNotes.OfStudy(this, study, _data.Names);
        var otherwise = notes.IsEmpty ? QuantityFactory.NotEstimable : QuantityFactory.NotEstimableBecause(notes[^1]);
        var correction = Set.Corrected.BinarySearch(study) >= 0 ? Set.Correction.Add : 0;
        var (yi, vi) = MeasureFormulas.Of(Measure.Name);
        (yi, vi) = (StudyFormulas.Of(yi, Measure, c => Figures.Has(study, c), correction), StudyFormulas.Of(vi, Measure, c => Figures.Has(study, c), correction));
        var method = MeasureMethods.EffectSize(Measure);
        var cells = Figured(study).ToList();
        return new EffectSize(
            Measure.Name,
            scope.Number("yi", Measure.ScaleLabel, Set.Yi[study], NumberFormat.Fixed(3), NamedInputs.Derived(yi, method, cells, notes), Measure.ScaleLabel, otherwise),
            scope.Number("vi", $"sampling variance of the {Measure.ScaleLabel}", Set.Vi[study], NumberFormat.Fixed(4), NamedInputs.Derived(vi, method, cells, notes), "", otherwise));
    }

    // What a measure does not know of is left to its customs: it matters to other measures of the outcome.
    internal static EffectSizeOptions OptionsOf(Measure measure, EffectSizeOptions options) => options with
    {
        Correction = measure.CustomaryCorrection is null ? null : options.Correction,
        Variance = measure.Variances.Contains(options.Variance) ? options.Variance : measure.Variances[0],
    };
}
