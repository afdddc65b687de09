using System.Collections.Immutable;
using ReportGen.Composition.Markdown;
using ReportGen.Composition.Templates;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.Audit.Comparison;

/// <summary>
/// The verb of the conclusion on an outcome, as its certainty lets it be said: "reduces", "probably reduces", "may reduce", "is very uncertain". It is written by the
/// templates that the article's sentence is made with, evidence/verb_KIND.md.
/// </summary>
public sealed class ConclusionVerbs
{
    private const string Ending = ".certainty.kind";

    private readonly TemplateRenderer _renderer;
    private readonly DiagnosticBag _diagnostics = new();

    /// <param name="review">Whose language and own texts hold; null where only results are known.</param>
    public ConclusionVerbs(TemplateSet templates, Review? review = null) => _renderer = new TemplateRenderer(
        templates, review?.Settings.Language ?? "en", review?.Manuscript.Wordings ?? ImmutableSortedDictionary<string, SourceText>.Empty);

    /// <summary>What was wrong with the templates so far.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _diagnostics.ToImmutable();

    /// <summary>By outcome, for those whose certainty is rated.</summary>
    public ImmutableSortedDictionary<string, string> Of(ResultsSnapshot results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var rated = results.Quantities.Keys.Where(a => a.EndsWith(Ending, StringComparison.Ordinal)).Select(a => a[..^Ending.Length]);
        return rated.ToImmutableSortedDictionary(o => o, o => Of(results, o)!, StringComparer.Ordinal);
    }

    /// <summary>Null for an outcome that is not rated.</summary>
    public string? Of(ResultsSnapshot results, string outcome)
    {
        ArgumentNullException.ThrowIfNull(results);
        string? Part(string part) => results.Find($"{outcome}.{part}")?.Text;
        if (Part("certainty") is not { } certainty || Part("certainty.kind") is not { } kind) return null;
        var direction = Part("certainty.direction") ?? "none";
        string[] arguments = kind switch
        {
            "frequency" => [certainty],
            "change" => [certainty, direction],
            _ => [certainty, Part("certainty.size") ?? "plain", direction, ""],
        };
        var rendered = _renderer.Include($"evidence/verb_{kind}.md", arguments, _diagnostics);
        return new MarkerTable(rendered).Expand(rendered.Text).Trim();
    }
}
