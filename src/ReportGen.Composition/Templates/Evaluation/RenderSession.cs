using ReportGen.Composition.Templates.Functions;
using ReportGen.Composition.Templates.Syntax;
using ReportGen.Composition.Templates.Values;

namespace ReportGen.Composition.Templates.Evaluation;

/// <summary>What one rendering shares between a template and all it includes.</summary>
internal sealed class RenderSession(TemplateScope scope, FunctionTable functions, IncludeLibrary includes, DiagnosticSink diagnostics)
{
    private readonly HashSet<ParsedTemplate> _checked = new(ReferenceEqualityComparer.Instance);

    public TemplateScope Scope { get; } = scope;

    public FunctionTable Functions { get; } = functions;

    public IncludeLibrary Includes { get; } = includes;

    public DiagnosticSink Diagnostics { get; } = diagnostics;

    public RenderLimits Limits { get; } = new(diagnostics);

    /// <summary>Variables without a dollar sign: known in every template of the rendering.</summary>
    public Dictionary<string, TemplateValue> Variables { get; } = new(StringComparer.Ordinal);

    /// <summary>Reports what is wrong with a template whatever it is given; once for each template.</summary>
    public void Check(ParsedTemplate template, bool isIncluded)
    {
        if (!_checked.Add(template)) return;
        foreach (var diagnostic in template.Diagnostics) Diagnostics.Add(diagnostic);
        new TemplateChecker(this, template, isIncluded).Check();
    }

    /// <summary>Whether a variable may not be called so.</summary>
    public bool IsTaken(string name) => Functions.Find(name) is not null || Scope.Root.Find(name) is not null;

    /// <summary>Everything a bare name can mean, for hints.</summary>
    public IEnumerable<string> Names => [.. Scope.Root.MemberNames, .. Variables.Keys, .. Functions.Names];
}
