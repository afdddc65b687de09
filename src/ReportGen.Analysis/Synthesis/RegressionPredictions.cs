using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Analysis.Methods;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Statistics.Moderators;

namespace ReportGen.Analysis.Synthesis;

/// <summary>What a meta-regression predicts: at declared values, and along its only numeric moderator.</summary>
internal sealed record RegressionPredictions(
    ModeratorDeclaration Moderators, SynthesisData Data, MeasuredStudies Studies, RegressionDesign Design, MetaRegressionFit? Fit, QuantityScope Scope, int Decimals, string Failure,
    ImmutableArray<DerivationInput> Inputs)
{
    private const int LinePoints = 41;

    private static readonly Method Predicted = new("mean effect that the meta-regression predicts", ["thompson_2002"]);

    public ImmutableArray<PredictionFindings> Declared(DiagnosticBag diagnostics) =>
        [.. Moderators.Predictions.Select(p => At(p, Values(p, diagnostics)))];

    /// <summary>Points over the range of the data; empty where the moderator is none or not the only one, or where pooled values need a denominator.</summary>
    public ImmutableArray<RegressionPoint> Line()
    {
        if (Fit is null || Design.Terms is not [{ Level: null }] || Moderators.Columns.Length > 1) return [];
        var values = Fit.Studies.Select(i => Design.Design.Columns[0].Values[i]).ToList();
        var (low, high) = (values.Min(), values.Max());
        return [.. Enumerable.Range(0, LinePoints).Select(i => Point(low + ((high - low) * i / (LinePoints - 1))))];
    }

    private RegressionPoint Point(double x)
    {
        var prediction = Fit!.Predict(x);
        var wide = Studies.ToReader(prediction.PredictionInterval, Fit.Studies);
        var narrow = Studies.ToReader(prediction.ConfidenceInterval, Fit.Studies)!.Value;
        return new(
            Significant.Twelve(x), Significant.Twelve(Studies.ToReader(prediction.Estimate, Fit.Studies)), Significant.Twelve(narrow.Lower), Significant.Twelve(narrow.Upper),
            wide is { } w ? Significant.Twelve(w.Lower) : null, wide is { } v ? Significant.Twelve(v.Upper) : null);
    }

    private PredictionFindings At(PredictionDeclaration declared, double[]? values)
    {
        var label = string.Join(", ", Moderators.Columns.Zip(declared.Values, (c, v) => $"{Data.Column(c.Value).Label} {v.Value} {Data.Column(c.Value).Unit}".TrimEnd()));
        var scope = Scope.Part($"at.{declared.Id}", label);
        var (format, unit) = (MeasureMethods.FormatOf(Studies.Scale, Decimals), MeasureMethods.UnitOf(Studies.Measure));
        var prediction = values is null ? null : Fit?.Predict(values);
        var by = NamedInputs.Derived(
            MeasureMethods.BackTransformation(Studies.Measure, RegressionMethods.Prediction(values ?? [])), Predicted,
            [Scope.AddressOf("intercept.estimate").As(RegressionMethods.CoefficientOf(0)), .. Design.Terms.Select((t, i) => Scope.AddressOf($"{t.Id}.estimate").As(RegressionMethods.CoefficientOf(i + 1)))]);
        // An interval needs the covariances of the coefficients too: it comes from the studies.
        var around = new Derivation(null, Predicted, [.. by.Inputs, .. Inputs], []);
        var studies = Fit?.Studies ?? [];
        var (interval, lower, upper) = scope.Interval(
            "interval", "confidence interval of the mean effect", Studies.ToReader(prediction?.ConfidenceInterval, studies), format, around, unit, Failure);
        var (wide, wideLower, wideUpper) = scope.Interval(
            "prediction", "prediction interval", Studies.ToReader(prediction?.PredictionInterval, studies), format, around with { Method = PoolingMethods.PredictionInterval },
            unit, prediction is null ? Failure : QuantityFactory.NotApplicable);
        var estimate = prediction is { } p ? Studies.ToReader(p.Estimate, studies) : (double?)null;
        return new PredictionFindings(
            declared.Id, label, scope.Number("estimate", $"predicted {Studies.Measure.Label}", estimate, format, by, unit, Failure), interval, lower, upper, wide, wideLower, wideUpper);
    }

    // The row of the design, the intercept not among it; null where a value is none of its moderator.
    private double[]? Values(PredictionDeclaration declared, DiagnosticBag diagnostics)
    {
        var row = new List<double>();
        var sound = true;
        foreach (var (column, value) in Moderators.Columns.Zip(declared.Values))
        {
            var terms = Design.Terms.Where(t => t.Column == column.Value).ToList();
            if (RegressionDesign.IsNumber(Data.Column(column.Value)))
            {
                var isNumber = double.TryParse(value.Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
                if (!isNumber) diagnostics.Add(SynthesisDiagnostics.PredictionNumber(value, column.Value));
                sound &= isNumber;
                row.Add(number);
                continue;
            }

            var levels = Data.Texts(column.Value).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            if (!levels.Contains(value.Value) && levels.Count > 0)
            {
                diagnostics.Add(SynthesisDiagnostics.PredictionLevel(value, column.Value, levels));
                sound = false;
            }

            row.AddRange(terms.Select(t => t.Level == value.Value ? 1.0 : 0.0));
        }

        return sound ? [.. row] : null;
    }
}
