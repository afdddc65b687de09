using System.Collections.Immutable;
using ReportGen.Analysis.Calculations;
using ReportGen.Analysis.Effects;
using ReportGen.Analysis.Proportions;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Analysis.Alternatives;

/// <summary>The other methods by which the quantities of a review may have been computed. Each analysis is set up once, when it is first asked for.</summary>
/// <param name="review">The review.</param>
/// <param name="findings">What was found for it; without errors.</param>
public sealed class AlternativeSpaces(Review review, ReviewFindings findings)
{
    private readonly Dictionary<string, AlternativeSpace?> _spaces = new(StringComparer.Ordinal);
    private readonly Lazy<CellQuantities> _cells = new(() => CellQuantities.Of(review));

    /// <summary>The analysis that a quantity belongs to, and its part of it; null for a quantity that is read and not computed, or that has no other methods.</summary>
    public (AlternativeSpace Space, string Part)? Of(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var parts = address.Split('.');
        if (Single(address, parts) is { } single) return (single, CalculationSpace.Part);
        if (Summed(address, parts) is { } sum) return (sum, "sum");
        for (var length = parts.Length - 1; length > 0; length--)
        {
            var prefix = string.Join('.', parts[..length]);
            if (Cached(prefix, () => Analysis(prefix, parts[..length])) is { } space) return (space, string.Join('.', parts[length..]));
        }

        return null;
    }

    private AlternativeSpace? Cached(string address, Func<AlternativeSpace?> make)
    {
        if (!_spaces.TryGetValue(address, out var space)) _spaces[address] = space = make();
        return space;
    }

    // A prefix of several quantities: an analysis of an outcome, or descriptive statistics.
    private AlternativeSpace? Analysis(string prefix, string[] parts)
    {
        if (review.Settings.Descriptives.FirstOrDefault(d => d.Id == prefix) is { } d) return DescriptiveSpace.Of(prefix, review.Table(d.Table)!, d.Column, Weights(d.Table, d.Weight));
        if (parts is [var table, "summary", var column] && review.Table(table) is { } summed && summed.Declaration.Column(column) is not null)
            return DescriptiveSpace.Of(prefix, summed, column, Weights(table));
        if (parts.Length != 2 || findings.Outcomes.All(o => o.Id != parts[0]) || review.Settings.Outcomes.FirstOrDefault(o => o.Id == parts[0]) is not { } outcome) return null;
        var studies = review.Table(outcome.Table)!;
        switch (outcome)
        {
            case OutcomeDeclaration.BeforeAfter b when parts[1] is "before" or "after":
                return DescriptiveSpace.Of(prefix, studies, parts[1] == "before" ? b.Before : b.After, Weights(outcome.Table), DescriptiveSpace.Reporting(studies, b.Before, b.After));
            case OutcomeDeclaration.BeforeAfter b when b.Test.Id == parts[1]:
                return PairedSpace.Of(prefix, b, studies);
            case OutcomeDeclaration.Proportion p when p.Crude.FirstOrDefault(c => c.Id == parts[1]) is { } crude:
                return CrudeSpace.Of(p, crude, studies);
            default:
                return outcome.Synthesis?.Pooled.FirstOrDefault(a => a.Id == parts[1]) is { } pooled ? PooledSpace.Of(pooled, Bind(outcome)) : null;
        }
    }

    // What studies are weighted by: declared weights, and the denominators of outcomes.
    private ImmutableArray<string> Weights(string table, string? declared = null)
    {
        var weights = review.Settings.Descriptives.Where(d => d.Table == table).Select(d => d.Weight)
            .Concat(review.Settings.Outcomes.OfType<OutcomeDeclaration.Proportion>().Where(o => o.Table == table).Select(o => o.Total));
        return [.. weights.Prepend(declared).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    private Synthesis.SynthesisData Bind(OutcomeDeclaration outcome) => outcome switch
    {
        OutcomeDeclaration.Effect effect => EffectAnalysis.Bind(effect, review, _cells.Value),
        OutcomeDeclaration.Proportion proportion => ProportionAnalysis.Bind(proportion, review, _cells.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    // Sums of counts: of an outcome, of a count table, of the column that a count table is held to.
    private AlternativeSpace? Summed(string address, string[] parts)
    {
        if (parts is not [var id, var part] || part is not ("events" or "total" or "sum")) return null;
        if (review.Settings.Outcomes.OfType<OutcomeDeclaration.Proportion>().FirstOrDefault(o => o.Id == id) is { } outcome && part != "sum")
        {
            var studies = review.Table(outcome.Table)!;
            return Cached(address, () => DescriptiveSpace.Of(
                address, studies, part == "events" ? outcome.Events : outcome.Total, [], DescriptiveSpace.Reporting(studies, outcome.Events, outcome.Total)));
        }

        if (review.Table(id) is not { Declaration.Counts: { } rule } table) return null;
        if (part == "sum") return Cached(address, () => DescriptiveSpace.Of(address, table, rule.Column, []));
        return rule.TotalColumn is { } column ? Cached(address, () => DescriptiveSpace.Of(address, review.Table(rule.TotalTable)!, column, [])) : null;
    }

    // A value of its own: a calculation, or a share of a count table.
    private AlternativeSpace? Single(string address, string[] parts)
    {
        if (parts is [var id, var row, "share"] && review.Table(id) is { Declaration.Counts: { } rule } && findings.Find($"{id}.{row}.{rule.Column}") is { Number: not null } count
            && findings.Find($"{id}.total") is { Number: not null } total)
            return Cached(address, () => CalculationSpace.Of(address, [("x", count), ("n", total)], ("n", [.. Totals(count, total)]), findings, v => v("x") / v("n")));
        var declared = review.Settings.Calculations.FirstOrDefault(c => c.ForEach is null ? c.Id == address : parts.Length == 3 && c.ForEach == parts[0] && c.Id == parts[2]);
        if (declared is null || ExpressionParser.Parse(declared.Expression).Value is not { } expression) return null;
        var names = expression.Names.Distinct(StringComparer.Ordinal).Select(n => (Name: n, Quantity: Operand(n, declared, parts))).ToList();
        if (names.Any(n => n.Quantity?.Number is null)) return null;
        return Cached(address, () => CalculationSpace.Of(address, [.. names.Select(n => (n.Name, n.Quantity!))], ("", []), findings, expression.Evaluate));
    }

    private Quantity? Operand(string name, CalculationDeclaration declared, string[] parts) => findings.Find(
        declared.ForEach is { } table && review.Table(table)!.Declaration.Column(name) is not null ? $"{table}.{parts[1]}.{name}" : name);

    // Whatever else the review counts and is not smaller, each number once.
    private IEnumerable<Quantity> Totals(Quantity count, Quantity total) => findings.Quantities
        .Where(q => q.Address != total.Address && q.Number is { } n && n >= count.Number && n > 0 && q.Address.Split('.')[^1] is "sum" or "total" or "events")
        .DistinctBy(q => q.Number).Where(q => q.Number != total.Number);
}
