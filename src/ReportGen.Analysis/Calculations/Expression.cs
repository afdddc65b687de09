using ReportGen.Analysis.Methods;
using ReportGen.Model.Findings;

namespace ReportGen.Analysis.Calculations;

/// <summary>Plain arithmetic over addresses and numbers.</summary>
internal abstract record Expression
{
    /// <summary>The addresses in it, in reading order.</summary>
    public abstract IEnumerable<string> Names { get; }

    public abstract Formula Formula { get; }

    /// <summary>Its value; infinite or NaN on a division by zero.</summary>
    public abstract double Evaluate(Func<string, double> valueOf);

    public sealed record Address(string Text) : Expression
    {
        public override IEnumerable<string> Names => [Text];

        public override Formula Formula => Symbols.Words(Text);

        public override double Evaluate(Func<string, double> valueOf) => valueOf(Text);
    }

    public sealed record Literal(double Value, string Text) : Expression
    {
        public override IEnumerable<string> Names => [];

        public override Formula Formula => Symbols.Number(Text);

        public override double Evaluate(Func<string, double> valueOf) => Value;
    }

    public sealed record Negation(Expression Operand) : Expression
    {
        public override IEnumerable<string> Names => Operand.Names;

        public override Formula Formula => Symbols.Row(Symbols.Minus, Operand.Formula);

        public override double Evaluate(Func<string, double> valueOf) => -Operand.Evaluate(valueOf);
    }

    public sealed record Group(Expression Inner) : Expression
    {
        public override IEnumerable<string> Names => Inner.Names;

        public override Formula Formula => Symbols.Parenthesised(Inner.Formula);

        public override double Evaluate(Func<string, double> valueOf) => Inner.Evaluate(valueOf);
    }

    public sealed record Binary(char Operator, Expression Left, Expression Right) : Expression
    {
        public override IEnumerable<string> Names => Left.Names.Concat(Right.Names);

        public override Formula Formula => Operator == '/'
            ? Symbols.Over(Bare(Left), Bare(Right))
            : Symbols.Row(Left.Formula, new Formula.Operator(Operator switch { '-' => "−", '*' => "×", _ => "+" }), Right.Formula);

        public override double Evaluate(Func<string, double> valueOf)
        {
            var (left, right) = (Left.Evaluate(valueOf), Right.Evaluate(valueOf));
            return Operator switch { '+' => left + right, '-' => left - right, '*' => left * right, _ => left / right };
        }

        // A fraction bar groups by itself.
        private static Formula Bare(Expression operand) => operand is Group group ? group.Inner.Formula : operand.Formula;
    }
}
