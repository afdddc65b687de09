using System.Collections.Immutable;
using ReportGen.Analysis.Measures;
using ReportGen.Analysis.MetaAnalyses;
using ReportGen.Analysis.Synthesis;
using ReportGen.Model.Findings;
using ReportGen.Statistics;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Analysis.Alternatives;

/// <summary>What a meta-analysis gives by a plan.</summary>
/// <param name="columns">Figures of all studies by metafor's names.</param>
internal sealed class PooledEvaluation(IReadOnlyDictionary<string, double[]> columns)
{
    private static readonly (string First, string Second)[] Groups =
        [("ai", "ci"), ("bi", "di"), ("n1i", "n2i"), ("m1i", "m2i"), ("sd1i", "sd2i"), ("x1i", "x2i"), ("t1i", "t2i")];

    private static readonly (string Deviation, string Size)[] Deviations = [("sd1i", "n1i"), ("sd2i", "n2i"), ("sdi", "ni"), ("sd1i", "ni"), ("sd2i", "ni")];

    /// <summary>Whether two groups can be exchanged.</summary>
    public bool HasGroups => Groups.Any(g => columns.ContainsKey(g.First) && columns.ContainsKey(g.Second));

    /// <summary>Whether standard deviations went in.</summary>
    public bool HasDeviations => Deviations.Any(d => columns.ContainsKey(d.Deviation) && columns.ContainsKey(d.Size));

    /// <summary>Null where the method does not fit the measure or the data.</summary>
    public ImmutableDictionary<string, QuantityValue>? Evaluate(PooledPlan plan)
    {
        if (plan.Studies.IsEmpty || !plan.Method.Pools(plan.Measure)) return null;
        if (plan.Method.Kind != PoolingMethodKind.InverseVariance && (plan.Test == PoolingTest.HartungKnappAdHoc || !plan.Reversed.IsEmpty)) return null;
        if (plan.Method.Kind is PoolingMethodKind.MantelHaenszel or PoolingMethodKind.Peto && plan.Test != PoolingTest.Z) return null;
        if (StudyFigures.From(plan.Measure, Figures(plan)) is not { } figures) return null;
        var request = new MetaAnalysisRequest
        {
            Figures = figures,
            Names = [.. plan.Studies.Select(_ => "")],
            Method = plan.Method,
            Test = plan.Test,
            Level = plan.Level,
            EffectSizes = MeasuredStudies.OptionsOf(plan.Measure, plan.Options),
        };
        return new Pooler(request, Effects(figures, request.EffectSizes, plan)).Some([.. Enumerable.Range(0, figures.K).Except(figures.Missing)], withTau2Interval: false).Value is { } pooled
            ? Parts(pooled, plan)
            : null;
    }

    private static EffectSizeSet Effects(StudyFigures figures, EffectSizeOptions options, PooledPlan plan)
    {
        var effects = figures.EffectSizes(options);
        return plan.Reversed.IsEmpty ? effects : effects with { Yi = [.. effects.Yi.Select((y, i) => plan.Reversed.Contains(plan.Studies[i]) ? -y : y)] };
    }

    private Dictionary<string, double[]> Figures(PooledPlan plan)
    {
        var chosen = columns.ToDictionary(c => c.Key, c => plan.Studies.Select(i => c.Value[i]).ToArray(), StringComparer.Ordinal);
        foreach (var (first, second) in Groups)
        {
            if (!chosen.TryGetValue(first, out var a) || !chosen.TryGetValue(second, out var b)) continue;
            for (var i = 0; i < a.Length; i++)
                if (plan.Swapped.Contains(plan.Studies[i])) (a[i], b[i]) = (b[i], a[i]);
        }

        foreach (var (deviation, size) in Deviations)
        {
            if (!chosen.TryGetValue(deviation, out var sd) || !chosen.TryGetValue(size, out var n)) continue;
            for (var i = 0; i < sd.Length; i++) sd[i] *= Factor(plan, plan.Studies[i], n[i]);
        }

        return chosen;
    }

    private static double Factor(PooledPlan plan, int study, double size) =>
        plan.ErrorsForDeviations.Contains(study) ? 1 / Math.Sqrt(size) : plan.DeviationsForErrors.Contains(study) ? Math.Sqrt(size) : 1;

    private static ImmutableDictionary<string, QuantityValue> Parts(PooledResult pooled, PooledPlan plan)
    {
        var parts = new PartValues();
        parts.Number("estimate", Reader(pooled.Estimate))
            .Interval("interval", Ordered(pooled.ConfidenceInterval))
            .Interval("prediction", pooled.PredictionInterval is { } prediction ? Ordered(prediction) : null, "prediction_lower", "prediction_upper")
            .Number("k", pooled.K).Number("tau2", pooled.Tau2).Number("tau", pooled.Tau2 is { } t ? Math.Sqrt(t) : null).Number("i2", pooled.I2).Number("h2", pooled.H2)
            .Number("q", pooled.Q?.Statistic).Number("q_df", pooled.Q?.DegreesOfFreedom).Number("q_p", pooled.Q?.PValue)
            .Number("transformed.estimate", pooled.Estimate).Number("transformed.se", pooled.StandardError)
            .Number("transformed.lower", pooled.ConfidenceInterval.Lower).Number("transformed.upper", pooled.ConfidenceInterval.Upper)
            .Number("transformed.statistic", pooled.Statistic).Number("transformed.df", pooled.DegreesOfFreedom)
            .Number("transformed.p", plan.OneSided ? pooled.PValue / 2 : pooled.PValue);
        foreach (var (test, result) in pooled.Tests)
        {
            var id = Methods.PoolingMethods.Test(test).Id;
            parts.Number($"{id}.statistic", result.Statistic).Number($"{id}.df", result.DegreesOfFreedom).Number($"{id}.p", result.PValue);
        }

        return parts.All();

        double Reader(double value)
        {
            if (plan.OnAnalysisScale) return value;
            var reader = plan.Measure.ToReader(value, pooled.Denominator);
            return plan.Complement ? 1 - reader : reader;
        }

        Interval Ordered(Interval interval)
        {
            var (lower, upper) = (Reader(interval.Lower), Reader(interval.Upper));
            return new(Math.Min(lower, upper), Math.Max(lower, upper));
        }
    }
}
