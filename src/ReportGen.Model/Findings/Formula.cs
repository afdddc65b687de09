using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>A formula as a tree: set as MathML, laid out on paper, or written in a line of text by the writers.</summary>
public abstract record Formula
{
    private Formula()
    {
    }

    /// <summary>A variable or function name; a single letter is set in italics.</summary>
    public sealed record Name(string Text) : Formula;

    /// <summary>A number as written.</summary>
    public sealed record Number(string Text) : Formula;

    /// <summary>An operator or relation: + − × = ± ≤ , and parentheses.</summary>
    public sealed record Operator(string Symbol) : Formula;

    /// <summary>Upright words, such as a label.</summary>
    public sealed record Words(string Text) : Formula;

    public sealed record Row(ImmutableArray<Formula> Items) : Formula;

    public sealed record Fraction(Formula Numerator, Formula Denominator) : Formula;

    public sealed record Root(Formula Radicand) : Formula;

    public sealed record Superscript(Formula Base, Formula Exponent) : Formula;

    public sealed record Subscript(Formula Base, Formula Index) : Formula;

    public sealed record Hat(Formula Base) : Formula;

    public sealed record Bar(Formula Base) : Formula;

    /// <summary>∑ over an index.</summary>
    public sealed record Sum(Formula Index, Formula Body) : Formula;
}
