using System.Collections.Immutable;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Analysis.Calculations;

/// <summary>The calculations declared in review.yml, in their order; each may use those before it.</summary>
internal static class CalculationAnalysis
{
    private static readonly Method Arithmetic = new("arithmetic", []);

    public static ImmutableArray<Quantity> Analyse(Review review, ReviewFindings findings, DiagnosticBag diagnostics)
    {
        var known = findings.Quantities.ToDictionary(q => q.Address, StringComparer.Ordinal);
        var results = ImmutableArray.CreateBuilder<Quantity>();
        foreach (var declared in review.Settings.Calculations)
        {
            var parsed = ExpressionParser.Parse(declared.Expression);
            diagnostics.AddRange(parsed.Diagnostics);
            if (parsed.Value is not { } expression || !NamesExist(expression, declared, review, known, diagnostics)) continue;
            foreach (var quantity in Compute(declared, expression, review, known))
            {
                known.TryAdd(quantity.Address, quantity);
                results.Add(quantity);
            }
        }

        return results.ToImmutable();
    }

    private static List<Quantity> Compute(
        CalculationDeclaration declared, Expression expression, Review review, Dictionary<string, Quantity> known)
    {
        if (declared.ForEach is not { } id) return [Evaluate(declared, declared.Id, declared.Label, expression, name => known[name])];
        var table = review.Table(id)!;
        return [.. table.Rows.Select(row => Evaluate(
            declared, $"{id}.{row.Id}.{declared.Id}", $"{declared.Label}, {row.Name}", expression,
            name => known[table.Declaration.Column(name) is null ? name : $"{id}.{row.Id}.{name}"]))];
    }

    private static Quantity Evaluate(CalculationDeclaration declared, string address, string label, Expression expression, Func<string, Quantity> resolve)
    {
        var names = expression.Names.Distinct(StringComparer.Ordinal).ToList();
        var inputs = names.Select(resolve).ToList();
        var missing = inputs.FirstOrDefault(q => q.Number is null);
        var reason = missing?.Value is QuantityValue.NotAvailable none ? none.Reason : QuantityFactory.NotEstimable;
        double? value = missing is null ? expression.Evaluate(name => resolve(name).Number!.Value) : null;
        return QuantityFactory.Number(address, label, value, declared.Unit, declared.Format, NamedInputs.Derived(expression.Formula, Arithmetic, inputs.Zip(names, (q, name) => q.As(Methods.Symbols.Words(name)))), reason);
    }

    private static bool NamesExist(
        Expression expression, CalculationDeclaration declared, Review review, Dictionary<string, Quantity> known, DiagnosticBag diagnostics)
    {
        var columns = declared.ForEach is { } id ? review.Table(id)!.Declaration.Columns.Select(c => c.Name).ToHashSet(StringComparer.Ordinal) : [];
        var unknown = expression.Names.Where(n => !columns.Contains(n) && !known.ContainsKey(n)).Distinct(StringComparer.Ordinal).ToList();
        foreach (var name in unknown)
            diagnostics.Add(AnalysisDiagnostics.UnknownAddress(declared.Expression.Span, name, known.Keys.Concat(columns)));
        return unknown.Count == 0;
    }
}
