using ReportGen.Composition.Templates.Functions;
using ReportGen.Composition.Templates.Syntax;
using ReportGen.Composition.Templates.Values;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Composition.Templates.Evaluation;

/// <summary>Evaluates expressions. What goes wrong is reported and has the value <see cref="TemplateValue.Nothing"/>.</summary>
internal sealed class ExpressionEvaluator(RenderSession session, Frame frame)
{
    private readonly Members _members = new(session.Diagnostics);
    private readonly Operators _operators = new(session.Diagnostics, session.Limits);

    public TemplateValue Evaluate(Expression expression) => expression switch
    {
        Expression.Literal literal => literal.Value,
        Expression.Name name => Name(name),
        Expression.Local local => frame.Locals.TryGetValue(local.Text, out var value) ? value : UnknownLocal(local),
        Expression.Argument argument => Argument(argument),
        Expression.Member member => Member(member),
        Expression.Index index => _members.At(Evaluate(index.Target), Evaluate(index.Key), index.Key.Span),
        Expression.Unary unary => _operators.Negate(unary, Evaluate(unary.Operand)),
        Expression.Binary binary => Binary(binary),
        Expression.Conditional conditional => Conditional(conditional),
        Expression.ListLiteral list => new TemplateValue.List([.. list.Items.Select(Evaluate)]),
        Expression.Call call => Call(call),
        _ => TemplateValue.Nothing.Value,
    };

    public bool? AreEqual(TemplateValue left, TemplateValue right, SourceSpan span) =>
        left is TemplateValue.Nothing || right is TemplateValue.Nothing ? null : _operators.AreEqual(left, right, "when", span);

    private TemplateValue Name(Expression.Name name)
    {
        if (session.Variables.TryGetValue(name.Text, out var variable)) return variable;
        if (session.Scope.Root.Find(name.Text) is { } known) return known;
        if (session.Functions.Find(name.Text) is { } function) return Complain(TemplateDiagnostics.WrongArgumentCount(name.Span, name.Text, 0, function.Usage));
        return Complain(TemplateDiagnostics.UnknownName(name.Span, name.Text, session.Names));
    }

    private TemplateValue UnknownLocal(Expression.Local local) =>
        Complain(TemplateDiagnostics.UnknownName(local.Span, "$" + local.Text, frame.Locals.Keys.Select(n => "$" + n)));

    private TemplateValue Argument(Expression.Argument argument) => argument.Number >= 1 && argument.Number <= frame.Arguments.Length
        ? frame.Arguments[argument.Number - 1]
        : Complain(TemplateDiagnostics.MissingArgument(argument.Span, argument.Number, frame.Arguments.Length));

    private TemplateValue Member(Expression.Member member)
    {
        if (member.Target is not Expression.Name { Text: "for" } loop) return _members.Find(Evaluate(member.Target), member);
        if (!frame.Loops.TryPeek(out var state)) return Complain(TemplateDiagnostics.OutsideLoop(loop.Span, "for." + member.Text));
        return state.Find(member.Text) ?? Complain(TemplateDiagnostics.UnknownMember(member.NameSpan, "for", member.Text, LoopState.Names));
    }

    private TemplateValue Binary(Expression.Binary binary)
    {
        var left = Evaluate(binary.Left);
        switch (binary.Operator)
        {
            case "&&" or "||":
                if (left is TemplateValue.Nothing) return left;
                var decided = PlainValue.IsTrue(left) == (binary.Operator == "||");
                if (decided) return Operators.Truth(binary.Operator == "||");
                var right = Evaluate(binary.Right);
                return right is TemplateValue.Nothing ? right : Operators.Truth(PlainValue.IsTrue(right));
            case "??":
                return PlainValue.IsMissing(left) ? Evaluate(binary.Right) : left;
            default:
                return _operators.Apply(binary, left, Evaluate(binary.Right));
        }
    }

    private TemplateValue Conditional(Expression.Conditional conditional)
    {
        var condition = Evaluate(conditional.Condition);
        if (condition is TemplateValue.Nothing) return condition;
        return Evaluate(PlainValue.IsTrue(condition) ? conditional.Then : conditional.Else);
    }

    private TemplateValue Call(Expression.Call call)
    {
        if (session.Functions.Resolve(call, session) is not { } function) return TemplateValue.Nothing.Value;
        var arguments = new List<TemplateValue>(call.Arguments.Length);
        foreach (var argument in call.Arguments) arguments.Add(Evaluate(argument));
        if (arguments.Exists(a => a is TemplateValue.Nothing)) return TemplateValue.Nothing.Value;
        var functionCall = new FunctionCall(call, [.. arguments], frame.Place, session);
        return function.Name == FunctionTable.Include ? new TemplateInclusion(session, frame).Include(functionCall) : function.Body(functionCall);
    }

    private TemplateValue Complain(Diagnostic diagnostic)
    {
        session.Diagnostics.Add(diagnostic);
        return TemplateValue.Nothing.Value;
    }
}
