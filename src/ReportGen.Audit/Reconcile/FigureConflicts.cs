using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Audit.Reconcile;

/// <summary>What stands against a figure beside its value: parts that are more than their whole, studies to which a bound does not apply.</summary>
internal static class FigureConflicts
{
    /// <summary>Whether a claim bounds what it is about; a bound on p is the print of a small p.</summary>
    public static bool IsBound(PrintedClaim claim) =>
        claim.Relation is PrintedRelation.AtLeast or PrintedRelation.AtMost || (claim.Relation is PrintedRelation.Above && claim.Form == PrintedForm.Number);

    public static ImmutableArray<FigureConflict> Of(PrintedClaim claim, Quantity quantity, Target target, Review review, ReviewFindings findings) =>
        [.. Parts(claim, quantity, review, findings), .. IsBound(claim) ? Beyond(quantity, target, findings) : []];

    // A sum of rows that are parts of a total; and its addends against the rows.
    private static IEnumerable<FigureConflict> Parts(PrintedClaim claim, Quantity quantity, Review review, ReviewFindings findings)
    {
        if (quantity.Address.Split('.') is not [var id, "sum"] || findings.CountTables.FirstOrDefault(t => t.TableId == id) is not { } table) yield break;
        if (claim.Form == PrintedForm.Sum && !claim.Numbers.Select(n => (double)n.Value).Order().SequenceEqual(table.Rows.Select(r => r.Count.Number).OfType<double>().Order()))
            yield return new FigureConflict("other_addends", [claim.Text, string.Join(" + ", table.Rows.Select(r => r.Count.Printed))]);
        if (!(table.Sum.Number > table.Total.Number)) yield break;
        var printed = review.Published.FirstOrDefault(p => p.Address != quantity.Address && Sources(findings, p.Address).SetEquals(Sources(findings, table.Total.Address)));
        var unit = table.Total.Unit;
        yield return printed is null
            ? new FigureConflict("more_than_whole", [table.Sum.Printed, table.Total.Printed, unit])
            : new FigureConflict("more_than_whole_printed", [table.Sum.Printed, table.Total.Printed, unit, printed.Item, printed.Where]);
        if (table.Note.Length > 0) yield return new FigureConflict("declared_note", [table.Note]);
    }

    // The cells that a sum comes from.
    private static HashSet<string> Sources(ReviewFindings findings, string address) =>
        [.. findings.Find(address)?.Derivation.Inputs.OfType<DerivationInput.OfQuantity>().Select(i => i.Address) ?? [], .. address.Length == 0 ? ["?"] : (string[])[]];

    // The rows of the same calculation that break the bound, and the cells behind an extreme that does.
    private static IEnumerable<FigureConflict> Beyond(Quantity quantity, Target target, ReviewFindings findings)
    {
        var parts = quantity.Address.Split('.');
        ImmutableArray<Quantity> rows = parts is [var table, _, var name]
            ? [.. findings.Quantities.Where(q => q.Address.Split('.') is [var t, _, var n] && t == table && n == name && q.Number is not null)]
            : [quantity];
        ImmutableArray<Quantity> broken = [.. rows.Where(q => !target.IsMetBy(q.Value, RoundingRule.Customary))];
        if (broken.IsEmpty) yield break;
        var extremes = broken.SelectMany(q => Extremes(q, findings)).DistinctBy(c => c.Address).ToList();
        foreach (var cell in extremes)
            yield return new FigureConflict("extreme", [cell.Label, cell.Unit.Length > 0 ? $"{cell.Printed} {cell.Unit}" : cell.Printed, Named(broken)]);
        if (extremes.Count == 0) yield return new FigureConflict("broken", [Named(broken)]);
    }

    // "14.5% (C6) and 11.7% (C7)": of several rows of one calculation the row alone tells them apart.
    private static string Named(ImmutableArray<Quantity> quantities) =>
        NumberPrinter.Join([.. quantities.Select(q => $"{q.Printed} ({(quantities.Length > 1 ? q.Label[(q.Label.LastIndexOf(", ", StringComparison.Ordinal) + 2)..] : q.Label)})")]);

    private static IEnumerable<Quantity> Extremes(Quantity quantity, ReviewFindings findings) =>
        from input in quantity.Derivation.Inputs.OfType<DerivationInput.OfQuantity>()
        where input.Address.EndsWith(".min", StringComparison.Ordinal) || input.Address.EndsWith(".max", StringComparison.Ordinal)
        let extreme = findings.Find(input.Address)
        from source in extreme.Derivation.Inputs.OfType<DerivationInput.OfQuantity>()
        let cell = findings.Find(source.Address)
        where cell?.Number == extreme.Number
        select cell;
}
