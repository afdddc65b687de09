using System.Collections.Immutable;
using ReportGen.Analysis.Alternatives;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Audit.Reconcile;

/// <summary>published.csv against the findings: each figure is recomputed, and where it differs the smallest change of method that prints it is sought.</summary>
public sealed class Reconciler
{
    private readonly Review _review;
    private readonly ReviewFindings _findings;
    private readonly AlternativeSpaces _spaces;
    private readonly DiagnosticBag _diagnostics = new();

    private Reconciler(Review review, ReviewFindings findings) => (_review, _findings, _spaces) = (review, findings, new AlternativeSpaces(review, findings));

    /// <summary>Every figure, with RG860 and RG861 for those that cannot be compared though the review has a quantity for them.</summary>
    /// <param name="review">A review without errors.</param>
    /// <param name="findings">What was found for it.</param>
    public static Checked<Reconciliation> Reconcile(Review review, ReviewFindings findings)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(findings);
        var reconciler = new Reconciler(review, findings);
        ImmutableArray<ReconciledFigure> figures = [.. review.Published.Select(reconciler.Figure)];
        return new(new Reconciliation(review.Id, figures, reconciler.Groups(figures)), reconciler._diagnostics.ToImmutable());
    }

    private ReconciledFigure Figure(PublishedFigure published)
    {
        if (published.Address.Length == 0 || _findings.Find(published.Address) is not { } quantity)
            return new ReconciledFigure(published, ReconciliationStatus.NotCompared, null, "", null, []);
        var claim = PrintedReader.Read(published.Printed);
        switch (quantity.Value)
        {
            case QuantityValue.NotAvailable none:
                _diagnostics.Add(ReconcileDiagnostics.NoValue(published, none.Reason));
                return new ReconciledFigure(published, ReconciliationStatus.NotCompared, quantity, quantity.Printed, null, []);
            case QuantityValue.Scalar or QuantityValue.Interval when Targets(claim, quantity) is { IsEmpty: false } targets:
                return Numbers(published, claim, quantity, targets);
            case QuantityValue.Text text:
                var same = published.Printed.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries).Contains(text.Value, StringComparer.OrdinalIgnoreCase)
                    || string.Equals(published.Printed, text.Value, StringComparison.OrdinalIgnoreCase);
                return new ReconciledFigure(published, same ? ReconciliationStatus.Equal : ReconciliationStatus.NotExplained, quantity, quantity.Printed, null, []);
            default:
                _diagnostics.Add(ReconcileDiagnostics.Unreadable(published, quantity));
                return new ReconciledFigure(published, ReconciliationStatus.NotCompared, quantity, quantity.Printed, null, []);
        }
    }

    private ReconciledFigure Numbers(PublishedFigure published, PrintedClaim claim, Quantity quantity, ImmutableArray<Target> targets)
    {
        var conflicts = FigureConflicts.Of(claim, quantity, targets[0], _review, _findings);
        var others = Others(quantity, claim);
        if (_spaces.Of(quantity.Address) is not { } place)
        {
            var met = targets.All(t => t.IsMetBy(quantity.Value, RoundingRule.Customary));
            var elsewhere = met ? null : new MethodSearcher(AlternativeSpace.Single(quantity, targets[0].Part), targets, others).Search();
            return new ReconciledFigure(published, StatusOf(met, elsewhere, claim), quantity, targets[0].Print(quantity.Value, RoundingRule.Customary), elsewhere, conflicts);
        }

        var (space, _) = place;
        var search = new MethodSearcher(space, targets, others).Search();
        var computed = string.Join("; ", targets.Select(t => t.Print(space.Declared.Part(t.Part), RoundingRule.Customary)));
        return new ReconciledFigure(published, StatusOf(search.AsDeclared, search, claim), quantity, computed, search, conflicts);
    }

    private static ReconciliationStatus StatusOf(bool met, MethodSearch? search, PrintedClaim claim) =>
        met ? ReconciliationStatus.Equal
        : FigureConflicts.IsBound(claim) ? ReconciliationStatus.Contradicted
        : search is { Failed: false } ? ReconciliationStatus.Explained
        : ReconciliationStatus.NotExplained;

    /// <summary>The parts of an analysis that a printed text is about; empty where the text has not the numbers that its quantity has.</summary>
    private ImmutableArray<Target> Targets(PrintedClaim claim, Quantity quantity)
    {
        var part = _spaces.Of(quantity.Address)?.Part ?? CalculationPart;
        Target Of(string name, params ImmutableArray<PrintedNumber> numbers) => new(name, claim.Relation, numbers, quantity.Unit, quantity.Format.Style == NumberStyle.PValue);
        return (quantity.Value, claim.Form) switch
        {
            (QuantityValue.Interval, PrintedForm.Interval) => [Of(part, claim.Numbers)],
            (QuantityValue.Scalar, PrintedForm.Number) => [Of(part, claim.Numbers)],
            (QuantityValue.Scalar, PrintedForm.Sum) => [Of(part, Sum(claim.Numbers))],
            (QuantityValue.Scalar, PrintedForm.MeanWithDeviation) when part == "mean" => [Of("mean", claim.Numbers[0]), Of("sd", claim.Numbers[1])],
            (QuantityValue.Scalar, PrintedForm.EstimateWithInterval) when part is "estimate" or "mean" => [Of(part, claim.Numbers[0]), Of("interval", claim.Numbers[1], claim.Numbers[2])],
            _ => [],
        };
    }

    private const string CalculationPart = "value";

    private static PrintedNumber Sum(ImmutableArray<PrintedNumber> numbers) => new(numbers.Sum(n => n.Value), numbers.Max(n => n.Decimals), numbers[0].IsPercent);

    // Other computed quantities of the same unit, and the same part or none: means for means, p-values for p-values.
    private ImmutableArray<Quantity> Others(Quantity quantity, PrintedClaim claim)
    {
        if (FigureConflicts.IsBound(claim)) return [];
        var cells = _findings.Cells.Select(c => c.Address).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. _findings.Quantities.Where(q => q.Address != quantity.Address && q.Unit == quantity.Unit && q.Value.GetType() == quantity.Value.GetType() && q.Format.Style == quantity.Format.Style
                && !cells.Contains(q.Address)),
        ];
    }

    private ImmutableArray<ReconciledGroup> Groups(ImmutableArray<ReconciledFigure> figures)
    {
        var placed =
            from figure in figures
            where figure.Search is not null && figure.Status is not ReconciliationStatus.Contradicted
            let place = _spaces.Of(figure.Published.Address)
            where place is not null
            select (figure, place.Value.Space);
        var groups =
            from entry in placed
            group entry.figure by (entry.Space.Address, Place(entry.figure.Published)) into together
            where together.Count() > 1
            select together;
        return [.. groups.Select(Group)];
    }

    // The first place named, where it was first printed.
    private static string Place(PublishedFigure published) => published.Where.Split(';')[0].Trim();

    private ReconciledGroup Group(IGrouping<(string Address, string Place), ReconciledFigure> together)
    {
        ImmutableArray<ReconciledFigure> figures = [.. together];
        ImmutableArray<Target> targets = [.. figures.SelectMany(f => Targets(PrintedReader.Read(f.Published.Printed), f.Quantity!))];
        var space = _spaces.Of(figures[0].Published.Address)!.Value.Space;
        return new ReconciledGroup(together.Key.Address, [.. figures.Select(f => f.Published)], new MethodSearcher(space, targets, []).Search());
    }
}
