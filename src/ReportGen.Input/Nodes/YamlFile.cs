using ReportGen.Input.Messages;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Input.Nodes;

/// <summary>A YAML file whose root is a mapping.</summary>
internal static class YamlFile
{
    /// <summary>The root's reader; null where the text is no YAML or its root no mapping, with a diagnostic.</summary>
    public static MappingReader? Root(SourceText source, string name, DiagnosticBag diagnostics)
    {
        switch (YamlTreeReader.Read(source, diagnostics))
        {
            case null or { IsRefused: true }:
                return null;
            case Node.Mapping mapping:
                return new MappingReader(mapping, name, new SourceSpan(source.File, 1, 1, 0), diagnostics);
            case var other:
                diagnostics.Add(KeyDiagnostics.WrongKind(other.Span, name, other.KindName, "a mapping"));
                return null;
        }
    }
}
