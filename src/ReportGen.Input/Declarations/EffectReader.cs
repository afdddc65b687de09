using System.Collections.Immutable;
using ReportGen.Input.Messages;
using ReportGen.Input.Nodes;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Declarations;

/// <summary>Reads an outcome of kind <c>effect</c>. That the measure exists and has its columns is checked where the measures are known: in the analysis.</summary>
internal sealed class EffectReader(Scope scope, SynthesisReader synthesis)
{
    public OutcomeDeclaration.Effect Read(Sourced<string> id, MappingReader reader)
    {
        var label = reader.Text("label").Value;
        var table = scope.Table(reader, "table");
        var primary = reader.Flag("primary");
        var measure = reader.Text("measure");
        var columns = ReadColumns(reader.Mapping("columns", required: true), table);
        var level = LevelReader.Read(reader);
        var print = ReadPrint(reader);
        var space = new AddressSpace(Ids.Analyses, scope.Diagnostics);
        var pooled = AnalysesReader.ReadEffect(reader.Mapping("analyses", required: true), space, new(measure.Value, level, print.Decimals));
        return new OutcomeDeclaration.Effect(
            id.Value, label, table?.Id ?? "", primary, id.Span, measure, columns, ReadCorrection(reader.Mapping("correction")), reader.OptionalText("variance"), level,
            ReadGroups(reader), NounReader.Optional(reader, "event_noun"), NounReader.Optional(reader, "unit_noun"), print,
            synthesis.Read(reader, table, pooled, space));
    }

    private ImmutableArray<MeasureColumn> ReadColumns(MappingReader? columns, TableDeclaration? table)
    {
        var read = ImmutableArray.CreateBuilder<MeasureColumn>();
        foreach (var role in columns?.Entries ?? [])
        {
            var name = columns!.Text(role.Key.Value);
            scope.Check(name, table, ColumnType.Count, ColumnType.Number, ColumnType.Percent);
            read.Add(new MeasureColumn(role.Key.Value, name.Value, role.Key.Span));
        }

        return read.ToImmutable();
    }

    private static EffectPrint ReadPrint(MappingReader reader)
    {
        var favours = reader.Texts("favours");
        if (favours.Length is not (0 or 2))
            reader.Diagnostics.Add(KeyDiagnostics.ListLength(reader.KeySpan("favours"), reader.What("favours"), favours.Length, "2 entries, left and right of the null"));
        var scale = reader.Choice("scale", NamedValues.Scales, NamedValues.Scales[0]);
        return new EffectPrint(
            scale == "percent", reader.Whole("decimals", 0, 10), Optional(reader, "no_effect"), favours.Length == 2 ? favours[0].Value : "",
            favours.Length == 2 ? favours[1].Value : "", Optional(reader, "important_difference"));
    }

    private static double? Optional(MappingReader reader, string key)
    {
        if (reader.OptionalText(key) is not { } text) return null;
        if (NodeValues.Decimal(text.Value) is { } value) return value;
        reader.Diagnostics.Add(KeyDiagnostics.WrongNumber(text.Span, reader.What(key), text.Value, "a number", "Write the number in digits, with a decimal point."));
        return null;
    }

    private static CorrectionDeclaration? ReadCorrection(MappingReader? correction)
    {
        if (correction is null) return null;
        var to = correction.OptionalText("to") is null ? null : correction.Choice("to", NamedValues.Corrections);
        var add = correction.OptionalText("add") is null ? (double?)null : correction.Number("add", 0, orEqual: true);
        var drop = correction.Flag("drop_double_zeros");
        correction.Finish();
        return new CorrectionDeclaration(to, add, drop, correction.Span);
    }

    private static ImmutableArray<string> ReadGroups(MappingReader reader)
    {
        var groups = reader.Texts("groups");
        if (groups.Length is not (0 or 2))
            reader.Diagnostics.Add(KeyDiagnostics.ListLength(reader.KeySpan("groups"), reader.What("groups"), groups.Length, "2 entries, the first the group of the columns with a or 1"));
        return groups.Length == 2 ? [groups[0].Value, groups[1].Value] : [];
    }
}
