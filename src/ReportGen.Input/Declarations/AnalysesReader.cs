using System.Collections.Immutable;
using ReportGen.Input.Messages;
using ReportGen.Input.Nodes;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Declarations;

/// <summary>Reads <c>analyses:</c> and <c>tests:</c> of an outcome.</summary>
internal static class AnalysesReader
{
    /// <summary>The analyses of an outcome of kind proportion.</summary>
    public static (ImmutableArray<CrudeAnalysis> Crude, ImmutableArray<PooledAnalysis> Pooled) ReadProportion(MappingReader? analyses, AddressSpace space)
    {
        var crude = ImmutableArray.CreateBuilder<CrudeAnalysis>();
        var pooled = ImmutableArray.CreateBuilder<PooledAnalysis>();
        foreach (var (id, model, reader) in Entries(analyses, space, NamedValues.ProportionModels))
        {
            if (model == "crude") crude.Add(ReadCrude(id, reader));
            else pooled.Add(ReadPooled(id, model, reader, PooledDefaults.None, twoGroups: false));
            reader.Finish();
        }

        return (crude.ToImmutable(), pooled.ToImmutable());
    }

    /// <summary>The analyses of an outcome of kind effect, which says measure, level and decimals for them.</summary>
    public static ImmutableArray<PooledAnalysis> ReadEffect(MappingReader? analyses, AddressSpace space, PooledDefaults defaults)
    {
        var pooled = ImmutableArray.CreateBuilder<PooledAnalysis>();
        foreach (var (id, model, reader) in Entries(analyses, space, NamedValues.EffectModels))
        {
            pooled.Add(ReadPooled(id, model, reader, defaults, twoGroups: true));
            reader.Finish();
        }

        return pooled.ToImmutable();
    }

    /// <summary>The one paired test of an outcome measured before and after.</summary>
    public static PairedAnalysis ReadTest(MappingReader? tests)
    {
        if (tests is null) return new PairedAnalysis("", LevelReader.SmallestUsual, default);
        if (tests.Entries.Length != 1)
            tests.Diagnostics.Add(KeyDiagnostics.ListLength(tests.Span, tests.Name, tests.Entries.Length, "exactly 1 entry"));
        var space = new AddressSpace(Ids.Analyses, tests.Diagnostics);
        var read = new PairedAnalysis("", LevelReader.SmallestUsual, tests.Span);
        foreach (var entry in tests.Entries)
        {
            space.Take(entry.Key, "test");
            if (tests.Mapping(entry, "test") is not { } reader) continue;
            reader.Choice("test", NamedValues.PairedTests);
            read = new PairedAnalysis(entry.Key.Value, LevelReader.Read(reader), entry.Key.Span);
            reader.Finish();
        }

        return read;
    }

    private static IEnumerable<(Sourced<string> Id, string Model, MappingReader Reader)> Entries(
        MappingReader? analyses, AddressSpace space, ImmutableArray<string> models)
    {
        foreach (var entry in analyses?.Entries ?? [])
        {
            space.Take(entry.Key, "analysis");
            if (analyses!.Mapping(entry, "analysis") is not { } reader) continue;
            if (reader.Choice("model", models) is { } model) yield return (entry.Key, model, reader);
        }
    }

    // A name that is wrong has been reported; another stands in for it, so that what refers to the analysis can still be checked.
    private static CrudeAnalysis ReadCrude(Sourced<string> id, MappingReader reader)
    {
        var interval = reader.Choice("interval", NamedValues.Intervals) ?? NamedValues.Intervals[0];
        if (interval != "wald") reader.Refuse("round_first", "beside 'interval: wald'");
        return new CrudeAnalysis(
            id.Value, interval, reader.OptionalWhole("round_first", 0, 10), LevelReader.Read(reader), reader.Whole("estimate_decimals", 0, 10),
            reader.Whole("interval_decimals", 0, 10), id.Span);
    }

    private static PooledAnalysis ReadPooled(Sourced<string> id, string model, MappingReader reader, PooledDefaults defaults, bool twoGroups)
    {
        var level = LevelReader.Read(reader, defaults.Level);
        var decimals = reader.Whole("decimals", 0, 10, defaults.Decimals);
        return model switch
        {
            "mantel_haenszel" => new PooledAnalysis.MantelHaenszel(id.Value, ReadMeasure(reader, defaults), level, decimals, id.Span),
            "peto" => new PooledAnalysis.Peto(id.Value, level, decimals, id.Span),
            "glmm" => new PooledAnalysis.Glmm(
                id.Value, twoGroups ? reader.OptionalText("glmm") is null ? null : reader.Choice("glmm", NamedValues.GlmmModels) : null,
                reader.Choice("test", NamedValues.GlmmTests) ?? NamedValues.GlmmTests[0], level, decimals, id.Span),
            _ => ReadInverseVariance(id, model == "equal_effects", reader, defaults, level, decimals),
        };
    }

    private static PooledAnalysis.InverseVariance ReadInverseVariance(
        Sourced<string> id, bool equalEffects, MappingReader reader, PooledDefaults defaults, double level, int decimals)
    {
        if (equalEffects) reader.Refuse("estimator", "beside 'model: random_effects'");
        if (equalEffects) reader.Refuse("prediction", "beside 'model: random_effects'");
        var measure = ReadMeasure(reader, defaults);
        var estimator = equalEffects
            ? PooledAnalysis.InverseVariance.EqualEffects
            : reader.Choice("estimator", NamedValues.Estimators) ?? NamedValues.Estimators[0];
        var test = reader.Choice("test", NamedValues.Tests) ?? NamedValues.Tests[0];
        var prediction = equalEffects ? "none" : reader.Choice("prediction", NamedValues.Predictions, NamedValues.Predictions[0])!;
        return new PooledAnalysis.InverseVariance(id.Value, measure, estimator, test, level, decimals, id.Span, prediction);
    }

    // The measures of proportions are known here; those of effects are checked with the columns they need.
    private static string ReadMeasure(MappingReader reader, PooledDefaults defaults) => defaults.Measure is { } measure
        ? reader.OptionalText("measure")?.Value ?? measure
        : reader.Choice("measure", NamedValues.Measures) ?? NamedValues.Measures[0];
}
