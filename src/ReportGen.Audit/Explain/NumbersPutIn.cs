using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Audit.Trace;
using ReportGen.Model.Findings;

namespace ReportGen.Audit.Explain;

/// <summary>A formula with the numbers of its inputs in the places of their names.</summary>
public static class NumbersPutIn
{
    private const int MostTerms = 4;
    private const string Minus = "\u2212";

    /// <summary>Null where there is no formula, or none of its names has a number.</summary>
    public static Formula? Of(Derivation derivation, TraceGraph graph)
    {
        ArgumentNullException.ThrowIfNull(derivation);
        ArgumentNullException.ThrowIfNull(graph);
        if (derivation.Formula is not { } formula) return null;
        var values = derivation.Inputs.Where(i => i.Symbol is not null).GroupBy(i => i.Symbol!)
            .ToDictionary(g => g.Key, g => g.Select(i => ValueOf(i, graph)).ToImmutableArray());
        foreach (var constant in derivation.Constants) values[constant.Symbol] = [Number(constant.Value)];
        if (values.Count == 0) return null;
        var right = RightSide(formula);
        return WithTimes(Put(right, Definitions(formula), values));
    }

    // "Q = …, w = 1/v": the numbers go into the right side, and what is defined after the comma into its places.
    private static Formula RightSide(Formula formula)
    {
        var main = formula.Parts()[0];
        if (main is not Formula.Row row) return main;
        var equal = row.Items.IndexOf(new Formula.Operator("="));
        return equal < 0 ? row : row.Items[(equal + 1)..] is [var only] ? only : new Formula.Row(row.Items[(equal + 1)..]);
    }

    private static Dictionary<Formula, Formula> Definitions(Formula formula)
    {
        var definitions = new Dictionary<Formula, Formula>();
        foreach (var part in formula.Parts().Skip(1))
            if (part is Formula.Row { Items: [var name, Formula.Operator { Symbol: "=" }, .. var rest] })
                definitions[name] = rest is [var only] ? only : new Formula.Row([.. rest]);
        return definitions;
    }

    private static Formula Put(Formula formula, Dictionary<Formula, Formula> definitions, Dictionary<Formula, ImmutableArray<Formula>> values) => formula.Replace(part =>
    {
        if (values.TryGetValue(part, out var numbers)) return numbers.Length == 1 ? numbers[0] : null;
        if (definitions.TryGetValue(part, out var definition)) return Put(definition, definitions, values);
        return part is Formula.Sum sum ? Terms(sum, definitions, values) : null;
    });

    private static Formula.Row? Terms(Formula.Sum sum, Dictionary<Formula, Formula> definitions, Dictionary<Formula, ImmutableArray<Formula>> values)
    {
        var body = Expand(sum.Body, definitions);
        var count = values.Where(v => v.Value.Length > 1 && Mentions(body, v.Key)).Select(v => v.Value.Length).DefaultIfEmpty(0).Max();
        if (count == 0) return null;
        var terms = new List<Formula>();
        for (var i = 0; i < count; i++)
        {
            if (count > MostTerms && i >= 2 && i < count - 1)
            {
                if (i == 2) terms.Add(new Formula.Words("…"));
                continue;
            }

            var position = i;
            terms.Add(body.Replace(part => values.TryGetValue(part, out var numbers) ? numbers[Math.Min(position, numbers.Length - 1)] : null));
        }

        return new Formula.Row(
        [
            new Formula.Operator("("), .. terms.SelectMany((t, i) => i == 0 ? [t] : (Formula[])[new Formula.Operator("+"), t]), new Formula.Operator(")"),
        ]);
    }

    // Names side by side are a product, numbers side by side would read as one number.
    private static Formula WithTimes(Formula formula) => formula.Replace(part =>
    {
        if (part is not Formula.Row row) return null;
        var items = new List<Formula>();
        foreach (var item in row.Items)
        {
            if (items.Count > 0 && IsFactor(items[^1]) && !IsFunction(items[^1]) && IsFactor(item)) items.Add(new Formula.Operator("×"));
            items.Add(WithTimes(item));
        }

        return new Formula.Row([.. items]);
    });

    private static bool IsFactor(Formula item) => item is not (Formula.Operator or Formula.Words);

    private static bool IsFunction(Formula item) => item is Formula.Name { Text.Length: > 1 } or Formula.Superscript { Base: Formula.Name { Text.Length: > 1 } };

    private static Formula Expand(Formula formula, Dictionary<Formula, Formula> definitions) =>
        formula.Replace(part => definitions.TryGetValue(part, out var definition) ? Expand(definition, definitions) : null);

    private static bool Mentions(Formula formula, Formula name)
    {
        var found = false;
        formula.Replace(part => (found |= part == name) ? part : null);
        return found;
    }

    private static Formula ValueOf(DerivationInput input, TraceGraph graph) => input switch
    {
        DerivationInput.OfSource s => new Formula.Number(s.Raw),
        DerivationInput.OfQuantity q => graph.Find(q.Address)?.Value switch
        {
            QuantityValue.Scalar s => Number(s.Number),
            QuantityValue.Text t => new Formula.Words(t.Value),
            QuantityValue.NotAvailable n => new Formula.Words(n.Reason),
            _ => new Formula.Words(graph.Find(q.Address)?.Printed ?? q.Address),
        },
        _ => throw new ArgumentOutOfRangeException(nameof(input)),
    };

    // Five digits are enough to follow a calculation by; the full value stands at the input.
    private static Formula Number(double value)
    {
        var text = Math.Abs(value) is >= 1e5 and < 1e15 && value == Math.Floor(value)
            ? value.ToString("F0", CultureInfo.InvariantCulture) : value.ToString("G5", CultureInfo.InvariantCulture);
        if (text.Contains('E', StringComparison.Ordinal) && Math.Abs(value) < 1e28) text = decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
        return text.StartsWith('-')
            ? new Formula.Row([new Formula.Operator("("), new Formula.Operator(Minus), new Formula.Number(text[1..]), new Formula.Operator(")")])
            : new Formula.Number(text);
    }
}
