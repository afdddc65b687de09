using System.Collections.Immutable;
using ReportGen.Composition.Templates.Parsing;
using ReportGen.Composition.Templates.Syntax;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Templates;

namespace ReportGen.Composition.Templates.Evaluation;

/// <summary>The templates that can be included, each parsed once.</summary>
/// <param name="templates">Those for all reviews.</param>
/// <param name="own">Those of the review itself, which stand before them.</param>
internal sealed class IncludeLibrary(TemplateSet templates, ImmutableSortedDictionary<string, SourceText> own)
{
    private readonly Dictionary<object, ParsedTemplate> _parsed = new(ReferenceEqualityComparer.Instance);

    public ParsedTemplate Parse(SourceText source) => Parse(source, () => new TemplatePlace(source));

    public ParsedTemplate Parse(Sourced<string> template) => Parse(template, () => new TemplatePlace(template));

    /// <summary>The template of a path within templates/, or null with a message.</summary>
    public ParsedTemplate? Find(string path, SourceSpan span, DiagnosticSink diagnostics)
    {
        if (Normalized(path) is not { } normalized)
        {
            diagnostics.Add(TemplateDiagnostics.OutsideTemplates(span, path));
            return null;
        }

        if (own.TryGetValue(normalized, out var source) || templates.Texts.TryGetValue(normalized, out source)) return Parse(source);
        diagnostics.Add(TemplateDiagnostics.UnknownInclude(span, path, templates.Texts.Keys.Union(own.Keys)));
        return null;
    }

    private static string? Normalized(string path)
    {
        if (path.StartsWith('/') || path.AsSpan().IndexOfAny("\\:\0") >= 0) return null;
        var parts = path.Split('/').Where(p => p is not ("" or ".")).ToList();
        return parts.Contains("..") ? null : string.Join('/', parts);
    }

    private ParsedTemplate Parse(object key, Func<TemplatePlace> place)
    {
        if (!_parsed.TryGetValue(key, out var parsed)) _parsed[key] = parsed = TemplateParser.Parse(place());
        return parsed;
    }
}
