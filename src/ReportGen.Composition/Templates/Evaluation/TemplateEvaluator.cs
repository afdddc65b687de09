using System.Collections.Immutable;
using ReportGen.Composition.Templates.Syntax;
using ReportGen.Composition.Templates.Values;

namespace ReportGen.Composition.Templates.Evaluation;

/// <summary>Carries out the statements of one template.</summary>
internal sealed class TemplateEvaluator
{
    private readonly RenderSession _session;
    private readonly Frame _frame;
    private readonly ExpressionEvaluator _expressions;
    private readonly ValuePrinter _printer;

    public TemplateEvaluator(RenderSession session, Frame frame)
    {
        (_session, _frame) = (session, frame);
        _expressions = new ExpressionEvaluator(session, frame);
        _printer = new ValuePrinter(session, frame);
    }

    public Flow Run(ImmutableArray<Statement> statements)
    {
        foreach (var statement in statements)
        {
            if (_session.Limits.Stopped) return Flow.Break;
            var flow = Run(statement);
            if (flow != Flow.Next) return flow;
        }

        return Flow.Next;
    }

    private Flow Run(Statement statement)
    {
        switch (statement)
        {
            case Statement.Copy copy:
                _printer.Copy(copy);
                return Flow.Next;
            case Statement.Print print:
                _printer.Print(_expressions.Evaluate(print.Value), print.Span);
                return Flow.Next;
            case Statement.Assign assign:
                Set(assign.Target, _expressions.Evaluate(assign.Value));
                return Flow.Next;
            case Statement.If choice:
                return RunIf(choice);
            case Statement.For loop:
                return RunFor(loop);
            case Statement.Case choice:
                return RunCase(choice);
            case Statement.Capture capture:
                return RunCapture(capture);
            default:
                return statement is Statement.Break ? Flow.Break : Flow.Continue;
        }
    }

    private Flow RunIf(Statement.If choice)
    {
        foreach (var branch in choice.Branches)
        {
            var condition = _expressions.Evaluate(branch.Condition);
            if (condition is TemplateValue.Nothing) return Flow.Next;
            if (PlainValue.IsTrue(condition)) return Run(branch.Body);
        }

        return Run(choice.Otherwise);
    }

    private Flow RunCase(Statement.Case choice)
    {
        var subject = _expressions.Evaluate(choice.Subject);
        foreach (var when in choice.Cases)
        {
            foreach (var value in when.Values)
            {
                if (_expressions.AreEqual(subject, _expressions.Evaluate(value), value.Span) == true) return Run(when.Body);
            }
        }

        return subject is TemplateValue.Nothing ? Flow.Next : Run(choice.Otherwise);
    }

    private Flow RunFor(Statement.For loop)
    {
        var source = PlainValue.Of(_expressions.Evaluate(loop.Source));
        var range = source as TemplateValue.Range;
        ImmutableArray<TemplateValue> items = source is TemplateValue.List list ? list.Items : [];
        if (range is null && source is not TemplateValue.List)
        {
            if (source is not TemplateValue.Nothing) _session.Diagnostics.Add(TemplateDiagnostics.NotAList(loop.Source.Span, ValueWords.Of(source)));
            return Flow.Next;
        }

        var length = range?.Size ?? items.Length;
        if (length == 0) return Run(loop.Otherwise);
        if (!MaySet(loop.Each)) return Flow.Next;
        var state = new LoopState(length);
        var variables = VariablesOf(loop.Each);
        var before = variables.GetValueOrDefault(loop.Each.Name);
        _frame.Loops.Push(state);
        for (; state.Index < length && _session.Limits.Repeat(loop.Span); state.Index++)
        {
            variables[loop.Each.Name] = range is null ? items[(int)state.Index] : new TemplateValue.Number(range.First + state.Index);
            if (Run(loop.Body) == Flow.Break) break;
        }

        _frame.Loops.Pop();
        if (before is null) variables.Remove(loop.Each.Name);
        else variables[loop.Each.Name] = before;
        return Flow.Next;
    }

    private Flow RunCapture(Statement.Capture capture)
    {
        var outer = _frame.Output;
        _frame.Output = ImmutableArray.CreateBuilder<OutputPiece>();
        var flow = Run(capture.Body);
        Set(capture.Target, new TemplateValue.Fragment(_frame.Output.ToImmutable()));
        _frame.Output = outer;
        return flow;
    }

    private Dictionary<string, TemplateValue> VariablesOf(Variable variable) => variable.IsLocal ? _frame.Locals : _session.Variables;

    private bool MaySet(Variable target)
    {
        if (target.IsLocal || !_session.IsTaken(target.Name)) return true;
        _session.Diagnostics.Add(TemplateDiagnostics.ReservedName(target.Span, target.Name));
        return false;
    }

    private void Set(Variable target, TemplateValue value)
    {
        if (MaySet(target)) VariablesOf(target)[target.Name] = value;
    }
}
