using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.Writers.Html.Explorer;

/// <summary>
/// The data of an outcome's explorer as a script that hands them over, so that they load from a folder on disk too. Numbers are printed here; the page shows texts, and
/// uses numbers only as places on its axis.
/// </summary>
internal sealed class ExplorerDataWriter
{
    private readonly Utf8JsonWriter _json;
    private readonly Review _review;
    private readonly ExplorerFindings _explored;
    private readonly ImmutableDictionary<string, ExplorerAxis> _axes;
    private readonly ExplorerWords _words;
    private readonly FitWriter _fits;
    private readonly string _level;

    private ExplorerDataWriter(Review review, ExplorerFindings explored, ExplorerWords words, Utf8JsonWriter json)
    {
        (_review, _explored, _words, _json) = (review, explored, words, json);
        _level = ExplorerWords.Level(explored.Outcome.Pooled.First(p => p.Id == explored.DeclaredId).Level);
        _fits = new FitWriter(_json, words, _level);
        _axes = explored.Measures.ToImmutableDictionary(
            m => m.Scale.Measure,
            m => ExplorerAxis.Of(m.Scale, m.Studies, explored.Variants.Where(v => v.Measure == m.Scale.Measure).Select(v => v.All.Pooled)), StringComparer.Ordinal);
    }

    /// <summary>The file's path within the review's folder.</summary>
    public static string PathOf(string outcome) => $"explorer/{outcome}.js";

    /// <param name="words">Of the explorer, see <see cref="ExplorerWords.From"/>.</param>
    public static OutputFile Write(Review review, ExplorerFindings explored, ReportWords words)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonText.InScript)) new ExplorerDataWriter(review, explored, new ExplorerWords(words), json).Write();
        var data = Encoding.UTF8.GetString(buffer.WrittenSpan);
        return OutputFile.OfText($"{review.Id}/{PathOf(explored.Outcome.Id)}", $"ReportGen.explorer(\"{explored.Outcome.Id}\", {data});\n");
    }

    private void Write()
    {
        var outcome = _explored.Outcome;
        _json.WriteStartObject();
        _json.WriteString("label", outcome.Label);
        _json.WriteStartObject("words");
        foreach (var key in ExplorerWords.OfScript) _json.WriteString(key, _words.Of(key));
        _json.WriteEndObject();
        _json.WriteString("prediction", _words.Prediction(_level));
        Texts("arms", _words.Arms(outcome));
        Texts("favours", outcome is EffectFindings { Print: { FavoursLeft.Length: > 0 } print } ? [Favours(print.FavoursLeft), Favours(print.FavoursRight)] : []);
        Texts("silent", outcome.NotReported.Value is QuantityValue.List names ? names.Items : []);
        Array("studies", outcome.Studies, Study);
        Array("groupings", _explored.Groupings, Grouping);
        Array("measures", _explored.Measures, Measure);
        Array("estimators", _explored.Variants.DistinctBy(v => v.Estimator), v => Pair(v.Estimator, _words.Estimator(v.Estimator, v.EstimatorLabel)));
        Array("tests", _explored.Variants.DistinctBy(v => v.Test), v => Pair(v.Test, ExplorerWords.Capitalized(v.TestLabel)));
        Array("variants", _explored.Variants, Variant);
        Array("shares", _fits.Shares, s => Numbers(s));
        Texts("weights", _fits.Weights);
        _json.WritePropertyName("sizes");
        Numbers(_fits.Sizes);
        Texts("texts", _fits.Texts.Texts);
        _json.WriteEndObject();
    }

    private string Favours(string what) => EffectPrint.Favours(what, _review.Settings.Language);

    private void Study(StudyEffect study)
    {
        _json.WriteStartObject();
        _json.WriteString("id", study.Id);
        _json.WriteString("name", study.Name);
        if (study.Year is { } year) _json.WriteNumber("year", year);
        Texts("arms", study.Arms.Select(_words.Arm));
        Texts("notes", Notes(study.Id));
        _json.WriteEndObject();
    }

    // Those on the cells that the study's effect comes from.
    private IEnumerable<string> Notes(string study)
    {
        var declared = _review.Settings.Outcomes.First(o => o.Id == _explored.Outcome.Id);
        ImmutableArray<string> columns = declared switch
        {
            OutcomeDeclaration.Proportion proportion => [proportion.Events, proportion.Total],
            OutcomeDeclaration.Effect effect => [.. effect.Columns.Select(c => c.Column)],
            _ => [],
        };
        var table = _review.Table(declared.Table);
        return _review.Notes.Where(n => n.Table == declared.Table && n.Row == study && columns.Contains(n.Column))
            .Select(n => $"{table?.Declaration.Column(n.Column)?.Label ?? n.Column}: {n.Note}");
    }

    private void Grouping(ExplorerGrouping grouping)
    {
        _json.WriteStartObject();
        _json.WriteString("id", grouping.Id);
        _json.WriteString("label", grouping.Label);
        Texts("levels", grouping.Levels);
        _json.WritePropertyName("members");
        Numbers(grouping.Members.Select(m => m ?? -1));
        _json.WriteEndObject();
    }

    private void Measure(ExplorerMeasure measure)
    {
        var (scale, axis) = (measure.Scale, _axes[measure.Scale.Measure]);
        var weights = _explored.Variants.First(v => v.Measure == scale.Measure).All.Weights;
        _json.WriteStartObject();
        _json.WriteString("id", scale.Measure);
        _json.WriteString("label", _words.Measure(scale, _explored.Measures));
        _json.WriteString("header", _words.EstimateHeader(scale, _level));
        _json.WriteString("axis", _words.AxisTitle(scale));
        if (scale.Null is { } none) _json.WriteNumber("none", axis.Place(none));
        var format = new NumberFormat(scale.IsPercent ? NumberStyle.Percent : NumberStyle.Fixed, DecimalsOf(axis.Ticks, scale.IsPercent ? 100 : 1), scale.IsPercent ? "%" : "");
        Array("ticks", axis.Ticks, t => Tick(t, axis, scale.IsLogarithmic ? format with { Decimals = DecimalsOf([t], 1) } : format));
        Array("studies", measure.Studies, s =>
        {
            _json.WriteStartArray();
            _fits.Text(s.Estimate.Printed);
            _fits.Text(s.Interval.PrintedAsPair);
            _fits.Places(s.Estimate, s.Interval, axis);
            _json.WriteEndArray();
        });
        _json.WritePropertyName("byEffect");
        Numbers(Order(measure.Studies.Select(s => s.Estimate.Number)));
        _json.WritePropertyName("byWeight");
        Numbers(Order(weights.Select(w => -w?.Number)));
        _json.WriteEndObject();
    }

    private void Tick(double value, ExplorerAxis axis, NumberFormat format)
    {
        _json.WriteStartArray();
        _json.WriteNumberValue(axis.Place(value));
        _json.WriteStringValue(NumberPrinter.Print(new QuantityValue.Scalar(value), format));
        _json.WriteEndArray();
    }

    private void Variant(ExplorerVariant variant)
    {
        var (scale, axis) = (_explored.Measures.First(m => m.Scale.Measure == variant.Measure).Scale, _axes[variant.Measure]);
        _json.WriteStartObject();
        _json.WriteString("measure", variant.Measure);
        _json.WriteString("estimator", variant.Estimator);
        _json.WriteString("test", variant.Test);
        _json.WriteString("method", ExplorerWords.Capitalized(variant.Method));
        Array<ExplorerFit?>("fits", [variant.All, .. variant.Without], fit =>
        {
            if (fit is null) _json.WriteNumberValue(0);
            else _fits.Write(fit, scale, axis, !ReferenceEquals(fit, variant.All));
        });
        _json.WriteEndObject();
    }

    // Ascending; what has no value last, equal ones in their order.
    private static IEnumerable<int> Order(IEnumerable<double?> values)
    {
        var keys = values.ToList();
        return Enumerable.Range(0, keys.Count).OrderBy(i => keys[i] is null).ThenBy(i => keys[i]);
    }

    // As few as show every tick.
    private static int DecimalsOf(ImmutableArray<double> ticks, double factor)
    {
        const int Most = 6;
        for (var decimals = 0; decimals < Most; decimals++)
        {
            if (ticks.All(t => Math.Abs(Math.Round(t * factor, decimals) - (t * factor)) < 1e-9)) return decimals;
        }

        return Most;
    }

    private void Pair(string id, string label)
    {
        _json.WriteStartArray();
        _json.WriteStringValue(id);
        _json.WriteStringValue(label);
        _json.WriteEndArray();
    }

    private void Texts(string name, IEnumerable<string> texts) => Array(name, texts, _json.WriteStringValue);

    private void Numbers(IEnumerable<int> numbers)
    {
        _json.WriteStartArray();
        foreach (var number in numbers) _json.WriteNumberValue(number);
        _json.WriteEndArray();
    }

    private void Array<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        _json.WriteStartArray(name);
        foreach (var item in items) write(item);
        _json.WriteEndArray();
    }
}
