using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Input.Messages;
using ReportGen.Input.Nodes;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Templates;
using Fact = ReportGen.Input.Templates.RuleTableReader.Fact;

namespace ReportGen.Input.Templates;

/// <summary>Reads an evidence scheme of the kind <c>certainty</c>.</summary>
internal sealed class CertaintySchemeReader(RuleTableReader rules, Func<MappingReader, ImmutableArray<string>> literature, DiagnosticBag diagnostics)
{
    private const int MostPoints = 3;

    /// <summary>The facts that the program can tell of an outcome's evidence, with their values.</summary>
    private static readonly ImmutableArray<Fact> Facts =
    [
        new("kind", ["effect", "frequency", "change"]), new("design", ["randomized", "observational"]), new("rated_down", ["yes", "no"]), new("studies", ["one", "few", "ten or more"]),
        new("weight_at_risk", ["little", "much"]), new("heterogeneity", ["low", "substantial", "considerable"]), new("prediction", ["agrees", "crosses", "not available"]),
        new("overlap", ["yes", "no"]), new("explained", ["much", "little", "not examined"]), new("no_effect", ["excluded", "included"]),
        new("reaches", ["neither", "one", "both"]), new("information", ["met", "large", "not met", "not computed"]), new("bands", ["one", "two", "more"]),
        new("asymmetry", ["yes", "no"]), new("effect", ["very large", "large", "smaller"]),
    ];

    public CertaintyScheme Read(string id, MappingReader root)
    {
        var name = root.Text("name").Value;
        var cited = literature(root);
        var levels = root.Mapping("levels", required: true) is { } l ? l.Entries.Select(e => KeyValuePair.Create(e.Key.Value, l.Text(e.Key.Value).Value)).ToImmutableArray() : [];
        var starts = rules.Read(root.Mappings("start", "a row of 'start'", required: true), "certainty", [.. levels.Select(v => v.Key)], [Facts.First(f => f.Name == "design")]);
        var cuts = root.Mapping("cuts", required: true) is { } c
            ? c.Entries.ToImmutableSortedDictionary(e => e.Key.Value, e => c.Number(e.Key.Value, 0, orEqual: true), StringComparer.Ordinal)
            : ImmutableSortedDictionary<string, double>.Empty;
        var domains = ImmutableArray.CreateBuilder<CertaintyDomain>();
        if (root.Mapping("domains", required: true) is { } d)
        {
            foreach (var entry in d.Entries)
                if (d.Mapping(entry, "domain") is { } reader) domains.Add(Domain(entry.Key.Value, reader));
        }

        root.Finish();
        return new CertaintyScheme(id, name, cited, levels, starts, domains.ToImmutable(), cuts, root.Span);
    }

    private CertaintyDomain Domain(string id, MappingReader reader)
    {
        var label = reader.Text("label").Value;
        var cited = literature(reader);
        var judgements = reader.Mapping("judgements", required: true) is { } j ? j.Entries.Select(e => KeyValuePair.Create(e.Key.Value, Points(j, e.Key.Value))).ToImmutableArray() : [];
        var proposals = rules.Read(reader.Mappings("proposals", "a proposal"), "judgement", [.. judgements.Select(v => v.Key)], Facts);
        reader.Finish();
        return new CertaintyDomain(id, label, cited, judgements, proposals);
    }

    private int Points(MappingReader reader, string key)
    {
        var text = reader.Text(key);
        if (int.TryParse(text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var points) && Math.Abs(points) <= MostPoints) return points;
        if (text.Value.Length > 0)
            diagnostics.Add(KeyDiagnostics.WrongNumber(text.Span, reader.What(key), text.Value, $"a whole number from -{MostPoints} to {MostPoints}", "Write how many levels it moves the certainty by: -1 for one down."));
        return 0;
    }
}
