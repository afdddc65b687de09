using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Findings;

namespace ReportGen.UnitTests.Audit;

/// <summary>
/// Computes what a formula tree says, from the values of its names alone. Written for the tests and independent of the engine: it knows arithmetic,
/// sums, roots, ln, arcsin, sin², tanh, e, and definitions after a comma; ± gives two values.
/// </summary>
internal sealed class FormulaEvaluator
{
    private readonly Dictionary<Formula, ImmutableArray<double>> _values;
    private readonly Dictionary<Formula, Formula> _definitions = [];
    private readonly int _sign;

    private FormulaEvaluator(Dictionary<Formula, ImmutableArray<double>> values, int sign) => (_values, _sign) = (values, sign);

    /// <summary>One value, or the two of an interval; null where a name has no value.</summary>
    public static (double Lower, double Upper)? Evaluate(Formula formula, Func<int, Dictionary<Formula, ImmutableArray<double>>> valuesOfEnd)
    {
        var parts = SplitAt(formula, ", ");
        var ends = new double[2];
        for (var end = 0; end < 2; end++)
        {
            var evaluator = new FormulaEvaluator(valuesOfEnd(end), end == 0 ? -1 : 1);
            foreach (var part in parts.Skip(1)) evaluator.Define(part);
            var limits = SplitAt(RightSide(parts[0]), " to ");
            if (evaluator.Of(limits[limits.Count == 2 ? end : 0], null) is not { } value) return null;
            ends[end] = value;
        }

        return (ends[0], ends[1]);
    }

    private void Define(Formula part)
    {
        var row = (Formula.Row)part;
        row.Items[1].ShouldBe(new Formula.Operator("="));
        _definitions[row.Items[0]] = new Formula.Row(row.Items[2..]);
    }

    private static List<Formula> SplitAt(Formula formula, string words)
    {
        if (formula is not Formula.Row row) return [formula];
        List<List<Formula>> parts = [[]];
        foreach (var item in row.Items)
        {
            if (item is Formula.Words w && w.Text == words) parts.Add([]);
            else if (item is not Formula.Words { Text: [' ', 'f', 'o', 'r', ..] }) parts[^1].Add(item);
        }

        return [.. parts.Select(p => (Formula)new Formula.Row([.. p]))];
    }

    private static Formula RightSide(Formula formula) =>
        formula is Formula.Row row && row.Items.IndexOf(new Formula.Operator("=")) is >= 0 and var equal ? new Formula.Row(row.Items[(equal + 1)..]) : formula;

    private double? Of(Formula formula, int? term)
    {
        if (_values.TryGetValue(formula, out var values))
        {
            if (values.Length == 1) return values[0];
            if (term is { } t) return t < values.Length ? values[t] : null;
        }

        if (_definitions.TryGetValue(formula, out var definition)) return Of(definition, term);
        return formula switch
        {
            Formula.Number n when double.TryParse(n.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
            Formula.Name { Text: "e" } => Math.E,
            Formula.Row r => new Line(this, r.Items, term).Value(),
            Formula.Fraction f => Of(f.Numerator, term) / Of(f.Denominator, term),
            Formula.Root r => Of(r.Radicand, term) is { } x ? Math.Sqrt(x) : null,
            Formula.Superscript s => Of(s.Base, term) is { } x && Of(s.Exponent, term) is { } y ? Math.Pow(x, y) : null,
            Formula.Sum s => Total(s),
            _ => null,
        };
    }

    private double? Total(Formula.Sum sum)
    {
        var terms = _values.Where(v => v.Value.Length > 1 && Mentions(sum.Body, v.Key)).Select(v => v.Value.Length).DefaultIfEmpty(1).Max();
        double? total = 0;
        for (var i = 0; i < terms; i++) total += Of(sum.Body, i);
        return total;
    }

    private bool Mentions(Formula formula, Formula name)
    {
        var found = false;
        formula.Replace(part =>
        {
            found |= part == name || (_definitions.TryGetValue(part, out var definition) && Mentions(definition, name));
            return null;
        });
        return found;
    }

    /// <summary>A row read from left to right: signs, sums, products by a sign or side by side, functions of what follows.</summary>
    private sealed class Line(FormulaEvaluator evaluator, ImmutableArray<Formula> items, int? term)
    {
        private int _at;

        public double? Value()
        {
            var value = Sum();
            return _at == items.Length ? value : null;
        }

        private double? Sum()
        {
            var value = IsAt("−") ? -Product() : Product();
            while (_at < items.Length)
            {
                if (IsAt("+")) value += Product();
                else if (IsAt("−")) value -= Product();
                else if (IsAt("±")) value += evaluator._sign * Product();
                else break;
            }

            return value;
        }

        private double? Product()
        {
            var value = Factor();
            while (_at < items.Length)
            {
                if (IsAt("×")) value *= Factor();
                else if (IsAt("/")) value /= Factor();
                else if (items[_at] is not Formula.Operator || items[_at] is Formula.Operator { Symbol: "(" }) value *= Factor();
                else break;
            }

            return value;
        }

        private double? Factor()
        {
            if (_at >= items.Length) return null;
            if (IsAt("("))
            {
                var inner = Sum();
                return IsAt(")") ? inner : null;
            }

            var item = items[_at++];
            return item switch
            {
                Formula.Name { Text: "ln" } => Factor() is { } x ? Math.Log(x) : null,
                Formula.Name { Text: "arcsin" } => Factor() is { } x ? Math.Asin(x) : null,
                Formula.Name { Text: "tanh" } => Factor() is { } x ? Math.Tanh(x) : null,
                Formula.Superscript { Base: Formula.Name { Text: "sin" } } => Factor() is { } x ? Math.Sin(x) * Math.Sin(x) : null,
                _ => evaluator.Of(item, term),
            };
        }

        private bool IsAt(string symbol)
        {
            if (_at >= items.Length || items[_at] != new Formula.Operator(symbol)) return false;
            _at++;
            return true;
        }
    }
}
