using System.Collections.Immutable;
using ReportGen.Composition.Templates.Syntax;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Composition.Templates.Parsing;

/// <summary>Reads a template into statements. A statement that cannot be read is dropped with a message, and reading goes on after it.</summary>
internal sealed class TemplateParser
{
    private const int DeepestBlocks = 30;

    private readonly TemplatePlace _place;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly TokenCursor _cursor;
    private readonly ExpressionParser _expressions;
    private int _depth;
    private int _loops;

    private TemplateParser(TemplatePlace place)
    {
        _place = place;
        _cursor = new TokenCursor(place, new TemplateLexer(place, _diagnostics).Read(), _diagnostics);
        _expressions = new ExpressionParser(_cursor);
    }

    public static ParsedTemplate Parse(TemplatePlace place)
    {
        var parser = new TemplateParser(place);
        var statements = ImmutableArray.CreateBuilder<Statement>();
        while (true)
        {
            statements.AddRange(parser.ParseBlock());
            if (parser._cursor.Current.Kind == TokenKind.End) break;
            var token = parser._cursor.Advance();
            parser._cursor.Report(TemplateDiagnostics.UnmatchedKeyword(parser._cursor.SpanOf(token), token.Text));
            parser.SkipStatement();
        }

        return new ParsedTemplate(place, statements.ToImmutable(), [.. parser._diagnostics]);
    }

    // Statements up to an end, else or when, which is left for the caller, or to the end of the template.
    private ImmutableArray<Statement> ParseBlock()
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        while (_cursor.Current is { Kind: not TokenKind.End } token && !EndsBlock(token))
        {
            switch (token.Kind)
            {
                case TokenKind.Text:
                    statements.Add(new Statement.Copy(token.Start, token.Length, _cursor.SpanOf(_cursor.Advance())));
                    break;
                case TokenKind.Open or TokenKind.Close or TokenKind.Separator or TokenKind.Bad:
                    _cursor.Advance();
                    break;
                default:
                    _cursor.BeginStatement();
                    if (ParseStatement() is { } statement) statements.Add(statement);
                    break;
            }
        }

        return statements.ToImmutable();
    }

    private static bool EndsBlock(Token token) => token.Kind == TokenKind.Identifier && token.Text is "end" or "else" or "when";

    private Statement? ParseStatement()
    {
        var token = _cursor.Current;
        if (token.Kind == TokenKind.Identifier)
        {
            switch (token.Text)
            {
                case "if": return Nested(ParseIf);
                case "for" when !_cursor.Next.Is("."): return Nested(ParseFor);
                case "case": return Nested(ParseCase);
                case "capture": return Nested(ParseCapture);
                case "break" or "continue": return ParseJump();
                case var word when Keywords.IsUnsupported(word):
                    _cursor.Fail(TemplateDiagnostics.UnsupportedWord(_cursor.SpanOf(token), word));
                    return null;
            }
        }

        return ParseSimple(token);
    }

    private Statement? ParseSimple(Token token)
    {
        if (_cursor.Next.Is("=") && token.Kind is TokenKind.Identifier or TokenKind.Local)
        {
            var target = ParseVariable();
            _cursor.Advance();
            _cursor.SkipLineEnds();
            var assigned = _expressions.ParseFirst();
            EndStatement();
            return _cursor.Failed ? null : new Statement.Assign(target, assigned, _cursor.SpanFrom(token.Start));
        }

        var value = _expressions.ParseFirst();
        EndStatement();
        return _cursor.Failed ? null : new Statement.Print(value, value.Span);
    }

    private Variable ParseVariable()
    {
        var token = _cursor.Current;
        var span = _cursor.SpanOf(token);
        var named = token.Kind == TokenKind.Local ? token.Text.Length > 0 && !char.IsAsciiDigit(token.Text[0])
            : token.Kind == TokenKind.Identifier && Keywords.MayNameVariable(token.Text);
        if (named) _cursor.Advance();
        else _cursor.FailAtCurrent("the name of a variable");
        return new Variable(token.Text, token.Kind == TokenKind.Local, span);
    }

    private void EndStatement()
    {
        if (!_cursor.Failed && !_cursor.AtStatementEnd) _cursor.FailAtCurrent("the end of the statement: a line end, ';' or '}}'");
    }

    private void SkipStatement()
    {
        while (!_cursor.AtStatementEnd) _cursor.Advance();
    }

    private Statement? Nested(Func<Statement> parse)
    {
        if (_depth == DeepestBlocks)
        {
            _cursor.Report(TemplateDiagnostics.TooDeep(_cursor.SpanOf(_cursor.Current)));
            _cursor.SkipToEnd();
            return null;
        }

        _depth++;
        var statement = parse();
        _depth--;
        return statement;
    }

    private Statement ParseIf()
    {
        var opener = _cursor.Advance();
        var branches = ImmutableArray.CreateBuilder<Branch>();
        ImmutableArray<Statement> otherwise = [];
        branches.Add(ParseBranch());
        while (_cursor.Current.IsWord("else"))
        {
            _cursor.BeginStatement();
            _cursor.Advance();
            if (_cursor.Current.IsWord("if"))
            {
                _cursor.Advance();
                branches.Add(ParseBranch());
                continue;
            }

            EndStatement();
            otherwise = ParseBlock();
            break;
        }

        Close(opener);
        return new Statement.If(branches.ToImmutable(), otherwise, _cursor.SpanOf(opener));
    }

    private Branch ParseBranch()
    {
        var condition = _expressions.ParseFirst();
        EndStatement();
        return new Branch(_cursor.Failed ? new Expression.Unreadable(condition.Span) : condition, ParseBlock());
    }

    private Statement ParseFor()
    {
        var opener = _cursor.Advance();
        var each = ParseVariable();
        if (!_cursor.Failed && _cursor.Current.IsWord("in")) _cursor.Advance();
        else if (!_cursor.Failed) _cursor.FailAtCurrent("'in' and a list");
        var span = _cursor.SpanOf(opener);
        var source = _cursor.Failed ? new Expression.Unreadable(span) : _expressions.ParseFirst();
        EndStatement();
        if (_cursor.Failed) source = new Expression.Unreadable(span);
        _loops++;
        var body = ParseBlock();
        _loops--;
        var otherwise = ParseElse();
        Close(opener);
        return new Statement.For(each, source, body, otherwise, span);
    }

    private ImmutableArray<Statement> ParseElse()
    {
        if (!_cursor.Current.IsWord("else")) return [];
        _cursor.BeginStatement();
        _cursor.Advance();
        EndStatement();
        return ParseBlock();
    }

    private Statement ParseCase()
    {
        var opener = _cursor.Advance();
        var subject = _expressions.ParseFirst();
        EndStatement();
        if (_cursor.Failed) subject = new Expression.Unreadable(subject.Span);
        foreach (var statement in ParseBlock()) RefuseBeforeWhen(statement);
        var cases = ImmutableArray.CreateBuilder<When>();
        while (_cursor.Current.IsWord("when"))
        {
            _cursor.BeginStatement();
            _cursor.Advance();
            cases.Add(new When(ParseAlternatives(), ParseBlock()));
        }

        var otherwise = ParseElse();
        Close(opener);
        return new Statement.Case(subject, cases.ToImmutable(), otherwise, _cursor.SpanOf(opener));
    }

    private void RefuseBeforeWhen(Statement statement)
    {
        if (statement is Statement.Copy copy && _place.Text.AsSpan(copy.Start, copy.Length).IsWhiteSpace()) return;
        _cursor.Report(TemplateDiagnostics.BeforeFirstWhen(statement.Span));
    }

    private ImmutableArray<Expression> ParseAlternatives()
    {
        var values = ImmutableArray.CreateBuilder<Expression>();
        do
        {
            values.Add(_expressions.ParseAlternative());
        }
        while (!_cursor.Failed && (_cursor.TryTake(",") || _cursor.TryTake("||") || TryTakeOr()));
        EndStatement();
        return _cursor.Failed ? [new Expression.Unreadable(values[0].Span)] : values.ToImmutable();
    }

    private bool TryTakeOr()
    {
        if (!_cursor.Current.IsWord("or")) return false;
        _cursor.Advance();
        return true;
    }

    private Statement ParseCapture()
    {
        var opener = _cursor.Advance();
        var target = ParseVariable();
        EndStatement();
        var body = ParseBlock();
        Close(opener);
        return new Statement.Capture(target, body, _cursor.SpanOf(opener));
    }

    private Statement? ParseJump()
    {
        var token = _cursor.Advance();
        var span = _cursor.SpanOf(token);
        EndStatement();
        if (_loops > 0) return token.Text == "break" ? new Statement.Break(span) : new Statement.Continue(span);
        _cursor.Report(TemplateDiagnostics.OutsideLoop(span, token.Text));
        return null;
    }

    // Takes the end of a block; an else or when that does not belong there is passed over with a message.
    private void Close(Token opener)
    {
        while (_cursor.Current.IsWord("else") || _cursor.Current.IsWord("when"))
        {
            var token = _cursor.Advance();
            _cursor.Report(TemplateDiagnostics.UnmatchedKeyword(_cursor.SpanOf(token), token.Text));
            SkipStatement();
            ParseBlock();
        }

        if (_cursor.Current.Kind == TokenKind.End)
        {
            _cursor.Report(TemplateDiagnostics.UnclosedBlock(_cursor.SpanOf(opener), opener.Text));
            return;
        }

        _cursor.BeginStatement();
        _cursor.Advance();
        EndStatement();
    }
}
