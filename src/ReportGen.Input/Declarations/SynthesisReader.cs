using System.Collections.Immutable;
using ReportGen.Input.Messages;
using ReportGen.Input.Nodes;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Declarations;

/// <summary>Reads what builds on the meta-analyses of an outcome: <c>subgroups:</c>, <c>moderators:</c>, <c>sensitivity:</c>, <c>small_study:</c>, <c>explorer:</c>.</summary>
internal sealed class SynthesisReader(Scope scope)
{
    private const int MostPermutations = 100_000;
    private const char Times = ':';

    public SynthesisPlan Read(MappingReader outcome, TableDeclaration? table, ImmutableArray<PooledAnalysis> pooled, AddressSpace space)
    {
        var inverseVariance = pooled.OfType<PooledAnalysis.InverseVariance>().Select(a => a.Id).ToList();
        return new SynthesisPlan(
            pooled,
            Each(outcome, "subgroups", "subgroup analysis", space, (id, r) => ReadSubgroup(id, r, table, inverseVariance)),
            Each(outcome, "moderators", "meta-regression", space, (id, r) => ReadModerator(id, r, table, inverseVariance)),
            Each(outcome, "sensitivity", "sensitivity analysis", null, (id, r) => ReadSensitivity(id, r, table, pooled)),
            Each(outcome, "small_study", "tests", null, (id, r) => ReadSmallStudy(id, r, inverseVariance)))
        {
            Explorer = outcome.Mapping("explorer") is { } explorer ? ReadExplorer(explorer) : ExplorerDeclaration.Customary,
        };
    }

    private ExplorerDeclaration ReadExplorer(MappingReader reader)
    {
        var hidden = reader.Flag("hidden");
        var custom = ExplorerDeclaration.Customary;
        var read = new ExplorerDeclaration(
            Names(reader, "estimators", NamedValues.AllEstimators, custom.Estimators), Names(reader, "tests", NamedValues.Tests, custom.Tests),
            [.. reader.Texts("measures")]);
        reader.Finish();
        return hidden ? ExplorerDeclaration.None : read;
    }

    /// <summary>The entries of a list that are among the known names; unknown ones are reported. <paramref name="otherwise"/> where the key is not there.</summary>
    private ImmutableArray<string> Names(MappingReader reader, string key, ImmutableArray<string> known, ImmutableArray<string> otherwise)
    {
        var names = reader.Texts(key);
        foreach (var name in names.Where(n => !known.Contains(n.Value)))
            scope.Diagnostics.Add(KeyDiagnostics.UnknownName(name.Span, "an entry of " + reader.What(key), name.Value, known));
        return names.IsEmpty ? otherwise : [.. names.Select(n => n.Value).Where(known.Contains)];
    }

    private static ImmutableArray<T> Each<T>(MappingReader outcome, string key, string kind, AddressSpace? space, Func<Sourced<string>, MappingReader, T> read)
    {
        var all = ImmutableArray.CreateBuilder<T>();
        if (outcome.Mapping(key) is not { } mapping) return [];
        foreach (var entry in mapping.Entries)
        {
            space?.Take(entry.Key, kind);
            if (mapping.Mapping(entry, kind) is not { } reader) continue;
            all.Add(read(entry.Key, reader));
            reader.Finish();
        }

        return all.ToImmutable();
    }

    private SubgroupDeclaration ReadSubgroup(Sourced<string> id, MappingReader reader, TableDeclaration? table, List<string> analyses)
    {
        var label = reader.Text("label").Value;
        var column = scope.Column(reader, "column", table, ColumnType.Text, ColumnType.Key, ColumnType.Year, ColumnType.Count);
        var analysis = Analysis(reader.Text("analysis"), analyses);
        return new SubgroupDeclaration(id.Value, label, column, analysis, reader.Choice("tau2", NamedValues.Tau2Choices, NamedValues.Tau2Choices[0]) == "common", id.Span);
    }

    private ModeratorDeclaration ReadModerator(Sourced<string> id, MappingReader reader, TableDeclaration? table, List<string> analyses)
    {
        var label = reader.Text("label").Value;
        var entries = reader.Texts("columns", required: true);
        ImmutableArray<Sourced<string>> columns = [.. entries.Where(e => !IsInteraction(e))];
        foreach (var column in columns)
            scope.Check(column, table, ColumnType.Count, ColumnType.Number, ColumnType.Percent, ColumnType.Year, ColumnType.Text, ColumnType.Key);
        var analysis = Analysis(reader.Text("analysis"), analyses);
        var predictions = ReadPredictions(reader.Mapping("predictions"), columns);
        return new ModeratorDeclaration(id.Value, label, columns, analysis, predictions, reader.Whole("permutations", 0, MostPermutations, 0), id.Span)
        {
            Interactions = [.. entries.Where(IsInteraction).Select(e => Interaction(e, [.. columns.Select(c => c.Value)]))],
        };
    }

    private static bool IsInteraction(Sourced<string> entry) => entry.Value.Contains(Times, StringComparison.Ordinal);

    // An interaction stands beside its moderators, never for them.
    private ImmutableArray<string> Interaction(Sourced<string> entry, ImmutableArray<string> columns)
    {
        ImmutableArray<string> parts = [.. entry.Value.Split(Times, StringSplitOptions.TrimEntries)];
        foreach (string part in parts.Where(p => !columns.Contains(p)))
            scope.Diagnostics.Add(DeclarationDiagnostics.InteractionPart(entry, part, columns));
        return [.. parts.Where(columns.Contains)];
    }

    private ImmutableArray<PredictionDeclaration> ReadPredictions(MappingReader? predictions, ImmutableArray<Sourced<string>> columns)
    {
        if (predictions is null) return [];
        var space = new AddressSpace([], scope.Diagnostics);
        var read = ImmutableArray.CreateBuilder<PredictionDeclaration>();
        foreach (var entry in predictions.Entries)
        {
            space.Take(entry.Key, "prediction");
            if (predictions.Mapping(entry, "prediction") is not { } reader) continue;
            read.Add(new PredictionDeclaration(entry.Key.Value, [.. columns.Select(c => reader.Text(c.Value))], entry.Key.Span));
            reader.Finish();
        }

        return read.ToImmutable();
    }

    private SensitivityDeclaration ReadSensitivity(Sourced<string> id, MappingReader reader, TableDeclaration? table, ImmutableArray<PooledAnalysis> pooled)
    {
        var cumulative = scope.OptionalColumn(reader, "cumulative", table, ColumnType.Count, ColumnType.Number, ColumnType.Percent, ColumnType.Year);
        var estimators = Names(reader, "estimators", NamedValues.AllEstimators, []);
        var declared = new SensitivityDeclaration(id.Value, reader.Flag("leave_one_out"), cumulative, reader.Flag("influence"), estimators, reader.Flag("gosh"), id.Span);
        var analysis = pooled.FirstOrDefault(a => a.Id == id.Value);
        var weighted = pooled.OfType<PooledAnalysis.InverseVariance>().Select(a => a.Id).ToList();
        if (analysis is null) scope.Diagnostics.Add(DeclarationDiagnostics.UnknownSensitivity(id, [.. pooled.Select(a => a.Id)]));
        else if (analysis is not PooledAnalysis.InverseVariance && (declared.Influence || declared.Gosh || !estimators.IsEmpty)) scope.Diagnostics.Add(DeclarationDiagnostics.OnlyRepeated(id, weighted));
        return declared;
    }

    private SmallStudyDeclaration ReadSmallStudy(Sourced<string> id, MappingReader reader, List<string> analyses)
    {
        var tests = reader.Texts("tests", required: true);
        foreach (var test in tests.Where(t => !NamedValues.SmallStudyTests.Contains(t.Value)))
            scope.Diagnostics.Add(KeyDiagnostics.UnknownName(test.Span, "an entry of " + reader.What("tests"), test.Value, NamedValues.SmallStudyTests));
        return new SmallStudyDeclaration(
            Analysis(id, analyses), [.. tests.Select(t => t.Value).Where(NamedValues.SmallStudyTests.Contains)], reader.Flag("insist"), id.Span);
    }

    private string Analysis(Sourced<string> name, List<string> analyses)
    {
        if (name.Value.Length > 0 && !analyses.Contains(name.Value)) scope.Diagnostics.Add(DeclarationDiagnostics.UnknownInverseVariance(name, analyses));
        return name.Value;
    }
}
