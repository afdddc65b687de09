using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Input.Messages;
using ReportGen.Input.Nodes;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.References;

/// <summary>A file of CSL-JSON → references. Fields that CSL has and a reference list does not need are passed over.</summary>
internal sealed partial class ReferencesReader(DiagnosticBag diagnostics)
{
    /// <summary>The references in file order; null where the text is no list in JSON, with a diagnostic.</summary>
    public ImmutableArray<Reference>? Read(SourceText source)
    {
        var root = JsonTreeReader.Read(source, diagnostics);
        if (root is null) return null;
        if (root is not Node.List list)
        {
            diagnostics.Add(KeyDiagnostics.WrongKind(root.Span, "the file of references", root.KindName, "a list"));
            return null;
        }

        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        var read = ImmutableArray.CreateBuilder<Reference>();
        foreach (var item in list.Items)
        {
            if (item is not Node.Mapping mapping)
            {
                diagnostics.Add(KeyDiagnostics.WrongKind(item.Span, "a reference", item.KindName, "a mapping"));
                continue;
            }

            var reader = new MappingReader(mapping, NameOf(mapping), mapping.Span, diagnostics);
            var id = reader.Text("id");
            if (id.Value.Length > 0 && !seen.TryAdd(id.Value, id.Span)) diagnostics.Add(DeclarationDiagnostics.DoubledReference(id, seen[id.Value]));
            read.Add(ReadReference(id, reader));
        }

        return read.ToImmutable();
    }

    private Reference ReadReference(Sourced<string> id, MappingReader reader)
    {
        if (id.Value.Length > 0 && !Key().IsMatch(id.Value))
            diagnostics.Add(KeyDiagnostics.WrongForm(id.Span, reader.What("id"), id.Value, "a citation key", "Write it like 'masala_2011': letters, digits and _ : . # / -"));
        var authors = reader.Mappings("author", "an author of " + reader.Name).Select(ReadName).ToImmutableArray();
        var journal = Field(reader, "container-title-short") is { Length: > 0 } abbreviated ? abbreviated : Field(reader, "container-title");
        return new Reference(
            id.Value, reader.Text("type").Value, authors, Field(reader, "title"), journal, ReadYear(reader), Field(reader, "volume"), Field(reader, "issue"),
            Field(reader, "page"), Field(reader, "publisher"), Resolver().Replace(Field(reader, "DOI"), ""), Field(reader, "URL"), Field(reader, "note"), id.Span);
    }

    private PersonName ReadName(MappingReader reader)
    {
        var family = Field(reader, "family");
        var literal = Field(reader, "literal");
        if (family.Length == 0 == (literal.Length == 0))
        {
            string[] keys = ["family", "literal"];
            diagnostics.Add(KeyDiagnostics.OneOf(reader.Span, reader.Name, family.Length == 0 ? [] : keys, keys));
        }

        var particle = Field(reader, "non-dropping-particle");
        return new PersonName(particle.Length == 0 ? family : particle + " " + family, Field(reader, "given"), literal);
    }

    private int? ReadYear(MappingReader reader)
    {
        if (reader.Mapping("issued") is not { } issued) return null;
        var parts = issued.Items("date-parts");
        if (parts.IsEmpty) return null;
        if (parts[0] is Node.List { Items: [Node.Scalar year, ..] }
            && int.TryParse(year.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is > 0 and < 3000)
        {
            return value;
        }

        diagnostics.Add(KeyDiagnostics.WrongForm(
            parts[0].Span, $"'date-parts' of {reader.Name}", (parts[0] as Node.Scalar)?.Text ?? "", "a date", "Write it like [[2016, 5, 1]] or [[2016]]."));
        return null;
    }

    // Programs that export CSL write empty texts for fields without a value.
    private static string Field(MappingReader reader, string key) =>
        reader.Find(key) is null or Node.Scalar { Text: "", Kind: ScalarKind.Quoted } ? "" : reader.OptionalText(key)?.Value ?? "";

    private static string NameOf(Node.Mapping mapping) =>
        mapping.Entries.FirstOrDefault(e => e.Key.Value == "id").Value is Node.Scalar id ? $"reference '{Words.Short(id.Text)}'" : "a reference";

    [GeneratedRegex(@"\A[\p{L}\p{Nd}_][\p{L}\p{Nd}_:.#/-]*\z")]
    private static partial Regex Key();

    [GeneratedRegex(@"\A(https?://(dx\.)?doi\.org/|doi:)", RegexOptions.IgnoreCase)]
    private static partial Regex Resolver();
}
