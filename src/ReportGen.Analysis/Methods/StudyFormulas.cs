using ReportGen.Analysis.Measures;
using ReportGen.Model.Findings;
using static ReportGen.Analysis.Methods.Symbols;

namespace ReportGen.Analysis.Methods;

/// <summary>The formula of an effect size in terms of what a study reports, with the correction that was added to its cells.</summary>
internal static class StudyFormulas
{
    /// <summary>Names of metafor's figures in formulas: <c>ai</c> is a with index i, <c>sd1i</c> s with index 1i.</summary>
    public static Formula SymbolOf(string figure)
    {
        var name = figure[..^1];
        var group = name.Length > 1 && char.IsAsciiDigit(name[^1]) ? name[^1..] : "";
        var letter = name[..^group.Length];
        return Indexed(letter == "sd" ? "s" : letter, group + "i");
    }

    /// <param name="formula">Of the measure, or null.</param>
    /// <param name="has">Whether the study's effect size is made of a figure.</param>
    /// <param name="correction">What was added to its cells; 0 for nothing.</param>
    public static Formula? Of(Formula? formula, Measure measure, Func<string, bool> has, double correction)
    {
        if (formula is null) return null;
        var reported = Reported(measure, has, correction == 0 ? null : Number(Significant.Text(correction)));
        // Derived names first: totals and proportions in terms of the cells.
        return formula.Replace(part => reported.GetValueOrDefault(part));
    }

    private static Dictionary<Formula, Formula> Reported(Measure measure, Func<string, bool> has, Formula? add) => measure.Family switch
    {
        MeasureFamily.TwoGroupBinary => TwoGroups(has, add),
        MeasureFamily.Proportion => Proportion(has, add),
        MeasureFamily.Rate => Corrected(["x"], "i", add),
        MeasureFamily.TwoGroupRate => Corrected(["x"], "1i", add).Concat(Corrected(["x"], "2i", add)).ToDictionary(),
        _ => [],
    };

    private static Dictionary<Formula, Formula> TwoGroups(Func<string, bool> has, Formula? add)
    {
        var tables = has("bi");
        Formula Cell(string name) => add is null ? Indexed(name, "i") : Parenthesised(Indexed(name, "i"), Plus, add);
        Formula Rest(string name, string total) => add is null
            ? Parenthesised(Indexed("n", total), Minus, Indexed(name, "i")) : Parenthesised(Indexed("n", total), Minus, Indexed(name, "i"), Plus, add);
        var (a, b, c, d) = (Cell("a"), tables ? Cell("b") : Rest("a", "1i"), Cell("c"), tables ? Cell("d") : Rest("c", "2i"));
        Formula Sum(Formula first, Formula second) => Parenthesised(first, Plus, second);
        Formula first = tables || add is not null ? Sum(a, b) : Indexed("n", "1i"), second = tables || add is not null ? Sum(c, d) : Indexed("n", "2i");
        return new()
        {
            [Indexed("a", "i")] = a,
            [Indexed("b", "i")] = b,
            [Indexed("c", "i")] = c,
            [Indexed("d", "i")] = d,
            [Indexed("n", "1i")] = first,
            [Indexed("n", "2i")] = second,
            [Indexed("p", "1i")] = Over(a, first),
            [Indexed("p", "2i")] = Over(c, second),
        };
    }

    private static Dictionary<Formula, Formula> Proportion(Func<string, bool> has, Formula? add)
    {
        Formula x = Indexed("x", "i"), total = has("ni") ? Indexed("n", "i") : Parenthesised(x, Plus, Indexed("m", "i"));
        if (add is not null) (x, total) = (Parenthesised(x, Plus, add), Parenthesised(total, Plus, Number("2"), new Formula.Operator("×"), add));
        return new() { [Indexed("x", "i")] = x, [Indexed("n", "i")] = total, [Indexed("y", "i")] = Over(x, total) };
    }

    private static Dictionary<Formula, Formula> Corrected(string[] names, string index, Formula? add) => add is null
        ? [] : names.ToDictionary(n => Indexed(n, index), n => (Formula)Parenthesised(Indexed(n, index), Plus, add));
}
