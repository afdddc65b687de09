using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>A formula as a tree: set as MathML, laid out on paper, or written in a line of text by the writers.</summary>
public abstract record Formula
{
    private Formula()
    {
    }

    /// <summary>The formula with parts replaced: what <paramref name="replacement"/> gives stands for the part; null leaves the part and looks within it.</summary>
    public Formula Replace(Func<Formula, Formula?> replacement)
    {
        ArgumentNullException.ThrowIfNull(replacement);
        return replacement(this) ?? this switch
        {
            Row r => new Row([.. r.Items.Select(i => i.Replace(replacement))]),
            Fraction f => new Fraction(f.Numerator.Replace(replacement), f.Denominator.Replace(replacement)),
            Root r => new Root(r.Radicand.Replace(replacement)),
            Superscript s => new Superscript(s.Base.Replace(replacement), s.Exponent.Replace(replacement)),
            Subscript s => new Subscript(s.Base.Replace(replacement), s.Index.Replace(replacement)),
            Hat h => new Hat(h.Base.Replace(replacement)),
            Bar b => new Bar(b.Base.Replace(replacement)),
            Sum s => new Sum(s.Index, s.Body.Replace(replacement)),
            _ => this,
        };
    }

    /// <summary>"Q = …, w = 1/v" in its parts: the formula itself, and each definition that it adds after a comma.</summary>
    public ImmutableArray<Formula> Parts()
    {
        if (this is not Row row) return [this];
        var parts = ImmutableArray.CreateBuilder<Formula>();
        var start = 0;
        for (var i = 0; i <= row.Items.Length; i++)
        {
            if (i < row.Items.Length && row.Items[i] is not Words { Text: ", " }) continue;
            parts.Add(new Row(row.Items[start..i]));
            start = i + 1;
        }

        return parts.ToImmutable();
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
