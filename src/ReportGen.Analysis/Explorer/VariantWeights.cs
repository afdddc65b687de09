using System.Collections.Immutable;
using ReportGen.Analysis.Methods;
using ReportGen.Analysis.Quantities;
using ReportGen.Analysis.Synthesis;
using ReportGen.Model.Findings;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Analysis.Explorer;

/// <summary>Weights of fits as quantities. They do not depend on the test, so that variants which differ in nothing else share them.</summary>
internal sealed class VariantWeights
{
    private static readonly NumberFormat Percent = new(NumberStyle.Fixed, 1, "%");
    private readonly Dictionary<string, ImmutableArray<Quantity?>> _made = new(StringComparer.Ordinal);

    /// <param name="scope">Names measure, estimator and the study left out, and not the test.</param>
    /// <param name="data">The studies.</param>
    /// <param name="effect">The fit.</param>
    /// <param name="by">Where the weights come from.</param>
    public ImmutableArray<Quantity?> Of(QuantityScope scope, SynthesisData data, PooledEffect? effect, Derivation by)
    {
        if (effect is null) return [.. data.Ids.Select(_ => (Quantity?)null)];
        if (_made.TryGetValue(scope.Address, out var known)) return known;
        var weights = new Quantity?[data.Ids.Length];
        for (var i = 0; i < effect.Studies.Length; i++)
        {
            var study = effect.Studies[i];
            weights[study] = scope.Number($"weight.{data.Ids[study]}", $"weight of {data.Names[study]}", effect.Weights[i], Percent, by with { Formula = PoolingMethods.Weight }, "percent");
        }

        return _made[scope.Address] = [.. weights];
    }
}
