using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Analysis.Measures;
using ReportGen.Analysis.MetaAnalyses;
using ReportGen.Analysis.Synthesis;
using ReportGen.Model.Studies;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Analysis.Alternatives;

/// <summary>Other ways to pool the studies of an outcome, and the errors that are made with them.</summary>
internal sealed class PooledSpace
{
    // Their integrals take longer than all other methods together; they are tried where the review itself pools by a mixed model.
    private static readonly string[] Slowest = ["UM.RS", "CM.EL"];

    private readonly SynthesisData _data;
    private readonly PooledEvaluation _evaluation;
    private readonly PooledPlan _declared;

    private PooledSpace(PooledAnalysis analysis, SynthesisData data)
    {
        (_data, _evaluation) = (data, new PooledEvaluation(data.Figures));
        var test = analysis switch
        {
            PooledAnalysis.InverseVariance a => PoolingModels.OptionsOf(a).Test,
            PooledAnalysis.Glmm { Test: "t" } => PoolingTest.HartungKnapp,
            _ => PoolingTest.Z,
        };
        _declared = new PooledPlan(data.All, MeasureCatalogue.Find(PoolingModels.MeasureOf(analysis, data.Family)!)!, MethodOf(analysis), test, analysis.Level, data.Options);
    }

    public static AlternativeSpace Of(PooledAnalysis analysis, SynthesisData data)
    {
        var space = new PooledSpace(analysis, data);
        return new PlannedSpace<PooledPlan>($"{data.Id}.{analysis.Id}", space._declared, space.Changes(), space._evaluation.Evaluate);
    }

    private static PoolingMethod MethodOf(PooledAnalysis analysis) => PoolingMethod.Find(analysis switch
    {
        PooledAnalysis.InverseVariance a => a.Estimator,
        PooledAnalysis.MantelHaenszel => "MH",
        PooledAnalysis.Peto => "PETO",
        PooledAnalysis.Glmm a => a.Model ?? "GLMM",
        _ => throw new ArgumentOutOfRangeException(nameof(analysis)),
    })!;

    private IEnumerable<PlanChange<PooledPlan>> Changes()
    {
        // Mixed models are too slow to be tried in pairs.
        var slow = _declared.Method.Kind == PoolingMethodKind.Glmm;
        IEnumerable<PlanChange<PooledPlan>> all =
        [
            .. StudyChanges.Levels<PooledPlan>(_declared.Level, (p, level) => p with { Level = level }),
            .. Tests(), .. Models(), .. Measures(), .. Corrections(), .. Errors(),
            .. StudyChanges.Doubled<PooledPlan>(_declared.Studies, _data.Names, p => p.Studies, (p, s) => p with { Studies = s }),
            .. StudyChanges.LeftOut<PooledPlan>(_declared.Studies, _data.Names, p => p.Studies, (p, s) => p with { Studies = s }),
        ];
        return slow ? all.Select(c => c with { Alone = true }) : all;
    }

    private IEnumerable<PlanChange<PooledPlan>> Tests()
    {
        (PoolingTest Test, string Key)[] tests = [(PoolingTest.Z, "test_z"), (PoolingTest.HartungKnapp, "test_knha"), (PoolingTest.HartungKnappAdHoc, "test_adhoc")];
        foreach (var (test, key) in tests.Where(t => t.Test != _declared.Test)) yield return Change(MethodAspect.Test, key, p => p with { Test = test });
        yield return Change(MethodAspect.Sides, "one_sided", p => p with { OneSided = true });
    }

    private IEnumerable<PlanChange<PooledPlan>> Models()
    {
        var others = PoolingMethod.All.Where(m => m.Name != _declared.Method.Name && (_declared.Method.Kind == PoolingMethodKind.Glmm || !Slowest.Contains(m.Name)));
        foreach (var method in others)
        {
            // A method with a measure of its own takes it along.
            var measure = method.Pools(_declared.Measure) && method.Kind != PoolingMethodKind.Peto ? _declared.Measure : OwnMeasure(method);
            if (measure is null || measure.Family != _declared.Measure.Family) continue;
            yield return Change(MethodAspect.Model, "model", p => p with { Method = method, Measure = measure, Test = method.Kind == PoolingMethodKind.InverseVariance ? p.Test : PoolingTest.Z }, method.Label)
                with
            { Alone = method.Kind == PoolingMethodKind.Glmm };
        }
    }

    private static Measure? OwnMeasure(PoolingMethod method) => method.Kind switch
    {
        PoolingMethodKind.Peto => MeasureCatalogue.Find("PETO"),
        PoolingMethodKind.Glmm => MeasureCatalogue.All.FirstOrDefault(method.Pools),
        _ => null,
    };

    private IEnumerable<PlanChange<PooledPlan>> Measures() => MeasureCatalogue.All
        .Where(m => m.Family == _declared.Measure.Family && m.Name != _declared.Measure.Name && StudyFigures.From(m, _data.Figures) is not null)
        .Select(m => Change(MethodAspect.Measure, "measure", p => p with { Measure = m }, m.ScaleLabel == m.Label || m.IsLogarithmic ? m.Label : $"{m.Label}, {m.ScaleLabel}"));

    private IEnumerable<PlanChange<PooledPlan>> Corrections()
    {
        if (_declared.Measure.CustomaryCorrection is null) yield break;
        (CorrectionRule Rule, double Add)[] rules =
        [
            (CorrectionRule.OnlyZero, 0.5), (CorrectionRule.IfAnyZeroAll, 0.5), (CorrectionRule.All, 0.5), (CorrectionRule.OnlyZero, 0.1), (CorrectionRule.OnlyZero, 0.01), (CorrectionRule.None, 0),
        ];
        foreach (var (rule, add) in rules)
        {
            var key = "correction_" + rule.ToString().ToLowerInvariant();
            yield return Change(
                MethodAspect.Correction, key, p => p with { Options = p.Options with { Correction = new ContinuityCorrection(rule, add) } }, add.ToString(CultureInfo.InvariantCulture));
        }

        yield return Change(MethodAspect.Correction, "double_zeros_dropped", p => p with { Options = p.Options with { DropDoubleZeros = true } });
    }

    private IEnumerable<PlanChange<PooledPlan>> Errors()
    {
        var all = _declared.Studies.ToImmutableHashSet();
        if (_declared.Measure.Transformation != ReaderTransformation.None)
            yield return Change(MethodAspect.Scale, "not_back_transformed", p => p with { OnAnalysisScale = true }, _declared.Measure.ScaleLabel);
        if (_evaluation.HasGroups)
        {
            yield return Change(MethodAspect.Arms, "arms_swapped", p => p with { Swapped = all });
            foreach (var s in _declared.Studies) yield return OfStudy(MethodAspect.Arms, "arms_swapped_in", s, p => p with { Swapped = [s] });
        }
        else if (_declared.Measure.Null is not null)
        {
            yield return Change(MethodAspect.Direction, _declared.Measure.IsLogarithmic ? "reciprocal" : "sign", p => p with { Reversed = all });
            foreach (var s in _declared.Studies)
                yield return OfStudy(MethodAspect.Direction, _declared.Measure.IsLogarithmic ? "reciprocal_in" : "sign_in", s, p => p with { Reversed = [s] });
        }
        else
        {
            yield return Change(MethodAspect.Direction, "complement", p => p with { Complement = true });
        }

        if (!_evaluation.HasDeviations) yield break;
        yield return Change(MethodAspect.Deviation, "se_for_sd", p => p with { ErrorsForDeviations = all });
        yield return Change(MethodAspect.Deviation, "sd_for_se", p => p with { DeviationsForErrors = all });
        foreach (var s in _declared.Studies)
        {
            yield return OfStudy(MethodAspect.Deviation, "se_for_sd_in", s, p => p with { ErrorsForDeviations = [s] });
            yield return OfStudy(MethodAspect.Deviation, "sd_for_se_in", s, p => p with { DeviationsForErrors = [s] });
        }
    }

    private static PlanChange<PooledPlan> Change(MethodAspect aspect, string key, Func<PooledPlan, PooledPlan> apply, params string[] arguments) =>
        new(new MethodChange(aspect, key, [.. arguments]), apply);

    private PlanChange<PooledPlan> OfStudy(MethodAspect aspect, string key, int study, Func<PooledPlan, PooledPlan> apply) =>
        new(new MethodChange(aspect, key, [_data.Names[study]], _data.Names[study]), apply);
}
