using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Input.Messages;
using ReportGen.Input.Nodes;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Declarations;

/// <summary>Reads <c>analyses:</c> and <c>tests:</c> of an outcome.</summary>
internal sealed class AnalysesReader(DiagnosticBag diagnostics)
{
    private const double SmallestUsualLevel = 0.5;

    public (ImmutableArray<CrudeAnalysis> Crude, ImmutableArray<PooledAnalysis> Pooled) Read(MappingReader? analyses)
    {
        var crude = ImmutableArray.CreateBuilder<CrudeAnalysis>();
        var pooled = ImmutableArray.CreateBuilder<PooledAnalysis>();
        if (analyses is null) return ([], []);
        var space = new AddressSpace(Ids.Analyses, diagnostics);
        foreach (var entry in analyses.Entries)
        {
            space.Take(entry.Key, "analysis");
            if (analyses.Mapping(entry, "analysis") is not { } reader) continue;
            var model = reader.Choice("model", NamedValues.Models);
            if (model is null) continue;
            if (model == "crude") crude.Add(ReadCrude(entry.Key, reader));
            else pooled.Add(ReadPooled(entry.Key, reader, model == "equal_effects"));
            reader.Finish();
        }

        return (crude.ToImmutable(), pooled.ToImmutable());
    }

    /// <summary>The one paired test of an outcome measured before and after.</summary>
    public PairedAnalysis ReadTest(MappingReader? tests)
    {
        if (tests is null) return new PairedAnalysis("", SmallestUsualLevel, default);
        if (tests.Entries.Length != 1)
            diagnostics.Add(KeyDiagnostics.ListLength(tests.Span, tests.Name, tests.Entries.Length, "exactly 1 entry"));
        var space = new AddressSpace(Ids.Analyses, diagnostics);
        var read = new PairedAnalysis("", SmallestUsualLevel, tests.Span);
        foreach (var entry in tests.Entries)
        {
            space.Take(entry.Key, "test");
            if (tests.Mapping(entry, "test") is not { } reader) continue;
            reader.Choice("test", NamedValues.PairedTests);
            read = new PairedAnalysis(entry.Key.Value, Level(reader), entry.Key.Span);
            reader.Finish();
        }

        return read;
    }

    // A name that is wrong has been reported; another stands in for it, so that what refers to the analysis can still be checked.
    private CrudeAnalysis ReadCrude(Sourced<string> id, MappingReader reader)
    {
        var interval = reader.Choice("interval", NamedValues.Intervals) ?? NamedValues.Intervals[0];
        if (interval != "wald") reader.Refuse("round_first", "beside 'interval: wald'");
        return new CrudeAnalysis(
            id.Value, interval, reader.OptionalWhole("round_first", 0, 10), Level(reader), reader.Whole("estimate_decimals", 0, 10),
            reader.Whole("interval_decimals", 0, 10), id.Span);
    }

    private PooledAnalysis ReadPooled(Sourced<string> id, MappingReader reader, bool equalEffects)
    {
        if (equalEffects) reader.Refuse("estimator", "beside 'model: random_effects'");
        var measure = reader.Choice("measure", NamedValues.Measures) ?? NamedValues.Measures[0];
        var estimator = equalEffects ? NamedValues.EqualEffects : reader.Choice("estimator", NamedValues.Estimators) ?? NamedValues.Estimators[0];
        var test = reader.Choice("test", NamedValues.Tests) ?? NamedValues.Tests[0];
        return new PooledAnalysis(id.Value, measure, estimator, test, Level(reader), reader.Whole("decimals", 0, 10), id.Span);
    }

    private double Level(MappingReader reader)
    {
        var text = reader.Text("level");
        if (text.Value.Length == 0) return SmallestUsualLevel;
        var level = NodeValues.Decimal(text.Value.TrimEnd('%'));
        if (level is not (> 0 and < 1) || text.Value.EndsWith('%'))
        {
            var hint = level is > 1 and < 100 ? $"Write {ValidationDiagnostics.Number(level.Value / 100)}." : "Write it like 0.95.";
            diagnostics.Add(KeyDiagnostics.WrongNumber(text.Span, reader.What("level"), text.Value, "a number above 0 and below 1", hint));
            return SmallestUsualLevel;
        }

        if (level < SmallestUsualLevel)
            diagnostics.Add(DeclarationDiagnostics.SmallLevel(text.Span, text.Value, (1 - (decimal)level.Value).ToString(CultureInfo.InvariantCulture)));
        return level.Value;
    }
}
