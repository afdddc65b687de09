using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Input.Messages;
using ReportGen.Input.Nodes;
using ReportGen.Model.Drawings;
using ReportGen.Model.Templates;

namespace ReportGen.Input.Templates;

/// <summary>Colours and lengths of style files.</summary>
internal static partial class StyleValues
{
    private static readonly ImmutableArray<string> Inks = [.. Enum.GetNames<Ink>().Select(SnakeCase.Of)];

    /// <summary>A colour written #rrggbb; black where it is missing or wrong, which is reported.</summary>
    public static Rgb Color(MappingReader reader, string key)
    {
        var text = reader.Text(key);
        if (Form().IsMatch(text.Value))
        {
            byte Part(int at) => byte.Parse(text.Value.AsSpan(at, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            return new Rgb(Part(1), Part(3), Part(5));
        }

        if (text.Value.Length > 0)
            reader.Diagnostics.Add(KeyDiagnostics.WrongForm(text.Span, reader.What(key), text.Value, "a colour", "Write it like \"#1f4e79\", in quotes."));
        return default;
    }

    /// <summary>A length above zero that must be there, in points.</summary>
    public static double Length(MappingReader reader, string key) => reader.Number(key, 0, orEqual: false);

    /// <summary>A length that may be zero or left out, in points.</summary>
    public static double Space(MappingReader reader, string key) => reader.Number(key, 0, orEqual: true, otherwise: 0);

    /// <summary>An ink by its name; text where it is missing or wrong, which is reported.</summary>
    public static Ink Ink(MappingReader reader, string key) => Name<Ink>(reader.Choice(key, Inks) ?? Inks[0]);

    /// <summary>A name of the model as YAML files have it, checked before.</summary>
    public static T Name<T>(string name) where T : struct, Enum => Enum.GetValues<T>().First(v => SnakeCase.Of(v.ToString()) == name);

    [GeneratedRegex(@"\A#[0-9a-fA-F]{6}\z")]
    private static partial Regex Form();
}
