using System.Collections.Immutable;
using ReportGen.Analysis.MetaAnalyses;
using ReportGen.Analysis.Methods;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;
using ReportGen.Statistics;

namespace ReportGen.Analysis.Synthesis;

/// <summary>What a meta-analysis corrected and dropped.</summary>
internal static class PooledChoices
{
    /// <summary>In words: corrections that entered the estimate, studies without effect size, and what the model itself reports.</summary>
    public static ImmutableArray<string> Notes(PooledContext context)
    {
        ImmutableArray<string> sizes = context.Model.HasCorrection ? AutomaticChoiceNotes.Of(context.Studies, context.Names) : [];
        return [.. context.Model.Notes, .. sizes, .. ProblemNotes.Of(Own(context), context.Names).Except(sizes, StringComparer.Ordinal)];
    }

    public static AutomaticChoices Of(PooledContext context, PooledResult? result, ImmutableArray<DerivationInput> inputs, ImmutableArray<string> notes)
    {
        var (scope, correction) = (context.Scope, context.Studies.Set.Correction);
        var members = context.Members.ToHashSet();
        var pooled = result?.Studies.ToHashSet() ?? [];
        var corrected = context.Model.HasCorrection ? context.Studies.Set.Corrected.Where(members.Contains).ToImmutableArray() : [];
        var dropped = context.Members.Where(i => !pooled.Contains(i)).ToImmutableArray();
        var amount = AutomaticChoiceNotes.Amount(correction);
        var by = QuantityFactory.Derived(null, PoolingMethods.Correction(correction, amount, AutomaticChoiceNotes.Cells(context.Studies.Measure)), inputs, []);
        var from = QuantityFactory.Derived(null, PoolingMethods.Dropped, inputs, notes);
        return new AutomaticChoices(
            scope.Names("corrected", $"studies to which {amount} was added", corrected.Select(i => context.Names[i]), by),
            scope.Count("corrected_count", $"number of studies to which {amount} was added", corrected.Length, by),
            scope.Names("dropped", "studies that report the outcome and are not in the analysis", dropped.Select(i => context.Names[i]), from),
            scope.Count("dropped_count", "number of studies that report the outcome and are not in the analysis", dropped.Length, from),
            scope.Names("notes", "automatic choices", notes, from));
    }

    // That studies without effect size were left out is said with the reason before.
    private static ImmutableArray<Problem> Own(PooledContext context) =>
        context.Model.HasCorrection && !context.Studies.Set.Problems.IsEmpty
            ? [.. context.Problems.Where(p => p.Kind != ProblemKind.MissingLeftOut)]
            : context.Problems;
}
