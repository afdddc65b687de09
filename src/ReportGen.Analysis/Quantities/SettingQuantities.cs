using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Analysis.Quantities;

/// <summary>Quantities of the free groups of review.yml: protocol, pico, facts.</summary>
internal static class SettingQuantities
{
    private static readonly Method Declared = new("declared in review.yml", []);

    public static IEnumerable<Quantity> Of(ReviewSettings settings) => settings.Facts.SelectMany(f => Of(f.Key, f.Value, settings.File));

    private static IEnumerable<Quantity> Of(string address, SettingNode node, string file) => node switch
    {
        SettingNode.Group group => group.Entries.SelectMany(e => Of($"{address}.{e.Key}", e.Value, file)),
        SettingNode.Number number => [Make(address, new QuantityValue.Scalar(number.Value, number.Raw), number.Raw, number, file)],
        SettingNode.Text text => [Make(address, new QuantityValue.Text(text.Value), text.Value, text, file)],
        SettingNode.List list => [Make(address, new QuantityValue.List([.. list.Items.Select(RawOf)]), string.Join("; ", list.Items.Select(RawOf)), list, file)],
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static Quantity Make(string address, QuantityValue value, string raw, SettingNode node, string file)
    {
        var name = Path.GetFileName(file);
        var source = new DerivationInput.OfSource($"{name}#{address}", raw, node.Span with { File = name });
        return new Quantity(address, address.Replace('_', ' '), value, "", new NumberFormat(NumberStyle.AsReported, 2), new Derivation(null, Declared, [source], []));
    }

    private static string RawOf(SettingNode node) => node switch
    {
        SettingNode.Number number => number.Raw,
        SettingNode.Text text => text.Value,
        SettingNode.List list => string.Join(", ", list.Items.Select(RawOf)),
        SettingNode.Group group => string.Join(", ", group.Entries.Select(e => $"{e.Key}: {RawOf(e.Value)}")),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };
}
