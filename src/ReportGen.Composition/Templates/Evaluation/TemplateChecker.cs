using System.Collections.Immutable;
using ReportGen.Composition.Templates.Functions;
using ReportGen.Composition.Templates.Syntax;
using ReportGen.Composition.Templates.Values;

namespace ReportGen.Composition.Templates.Evaluation;

/// <summary>
/// Looks over all of a template, also what the present data would not print: an unknown name in the branch for grade D is found before there is a grade D.
/// Its messages are those of the evaluation.
/// </summary>
internal sealed class TemplateChecker(RenderSession session, ParsedTemplate template, bool isIncluded)
{
    private readonly Members _members = new(session.Diagnostics);
    private readonly HashSet<string> _variables = new(StringComparer.Ordinal);
    private bool _includes = isIncluded;

    public void Check()
    {
        CollectVariables(template.Statements);
        Check(template.Statements);
    }

    private void CollectVariables(ImmutableArray<Statement> statements)
    {
        foreach (var statement in statements)
        {
            if (TargetOf(statement) is { IsLocal: false } target) _variables.Add(target.Name);
            foreach (var expression in StatementParts.Expressions(statement)) _includes |= Includes(expression);
            foreach (var body in StatementParts.Bodies(statement)) CollectVariables(body);
        }
    }

    private static Variable? TargetOf(Statement statement) => statement switch
    {
        Statement.Assign assign => assign.Target,
        Statement.Capture capture => capture.Target,
        Statement.For loop => loop.Each,
        _ => null,
    };

    private static bool Includes(Expression expression) =>
        expression is Expression.Call { Function: FunctionTable.Include } || ExpressionParts.Of(expression).Any(Includes);

    private void Check(ImmutableArray<Statement> statements)
    {
        foreach (var statement in statements)
        {
            if (TargetOf(statement) is { IsLocal: false } target && session.IsTaken(target.Name))
            {
                session.Diagnostics.Add(TemplateDiagnostics.ReservedName(target.Span, target.Name));
            }

            foreach (var expression in StatementParts.Expressions(statement)) Check(expression);
            foreach (var body in StatementParts.Bodies(statement)) Check(body);
        }
    }

    // What an expression is whatever the data: a name of the review or a member of one; null for anything that may vary.
    private TemplateValue? Check(Expression expression)
    {
        switch (expression)
        {
            case Expression.Name name:
                return CheckName(name);
            case Expression.Member { Target: Expression.Name { Text: "for" } }:
                return null;
            case Expression.Member member:
                var owner = Check(member.Target);
                return owner is null or TemplateValue.Null ? null : _members.Find(owner, member);
            case Expression.Call call when !CheckCall(call):
                return null;
        }

        foreach (var part in ExpressionParts.Of(expression)) Check(part);
        return null;
    }

    // A variable that this file does not set may be set by a file that includes it or that it includes.
    private TemplateValue? CheckName(Expression.Name name)
    {
        if (_variables.Contains(name.Text)) return null;
        if (session.Scope.Root.Find(name.Text) is { } known) return known;
        if (session.Functions.Find(name.Text) is { } function)
        {
            session.Diagnostics.Add(TemplateDiagnostics.WrongArgumentCount(name.Span, name.Text, 0, function.Usage));
        }
        else if (!_includes)
        {
            session.Diagnostics.Add(TemplateDiagnostics.UnknownName(name.Span, name.Text, [.. session.Names, .. _variables]));
        }

        return null;
    }

    // Whether the arguments are worth a look: after "age.mean years" there is one thing to say, not two.
    private bool CheckCall(Expression.Call call)
    {
        var root = call.Function.Split('.')[0];
        if (_variables.Contains(root) || (_includes && session.Functions.Find(call.Function) is null && session.Scope.Root.Find(root) is null)) return true;
        if (session.Functions.Resolve(call, session) is not { } function) return false;
        foreach (var argument in call.Arguments)
        {
            if (argument is not Expression.Literal { Value: TemplateValue.Text text }) continue;
            if (function.Name == FunctionTable.Include)
            {
                session.Includes.Find(text.Content, argument.Span, session.Diagnostics);
                break;
            }

            if (session.Functions.Blocks.Check(function.Name, text.Content, argument.Span) is { } diagnostic) session.Diagnostics.Add(diagnostic);
        }

        return true;
    }
}
