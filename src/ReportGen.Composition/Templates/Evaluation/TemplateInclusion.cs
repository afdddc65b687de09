using System.Runtime.CompilerServices;
using ReportGen.Composition.Templates.Functions;
using ReportGen.Composition.Templates.Values;

namespace ReportGen.Composition.Templates.Evaluation;

/// <summary>Renders an included template with its arguments.</summary>
internal sealed class TemplateInclusion(RenderSession session, Frame frame)
{
    public TemplateValue Include(FunctionCall call)
    {
        if (call.Text(0) is not { } path || session.Includes.Find(path, call.SpanOf(0), session.Diagnostics) is not { } template) return TemplateValue.Nothing.Value;
        if (frame.Depth == RenderLimits.DeepestInclude || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            session.Diagnostics.Add(TemplateDiagnostics.IncludesTooDeep(call.SpanOf(0), path));
            return TemplateValue.Nothing.Value;
        }

        if (!session.Limits.Repeat(call.Span)) return TemplateValue.Nothing.Value;
        session.Check(template, isIncluded: true);
        var inner = new Frame(template.Place, frame.Depth + 1, call.Arguments[1..]);
        new TemplateEvaluator(session, inner).Run(template.Statements);
        return new TemplateValue.Fragment(inner.Output.ToImmutable());
    }
}
