using System.Collections.Immutable;
using ReportGen.Analysis.Measures;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Analysis.Synthesis;

/// <summary>Whether the declared analyses can be made of what the studies report.</summary>
internal sealed class SynthesisRules(DiagnosticBag diagnostics)
{
    private static readonly ImmutableArray<string> MantelHaenszelMeasures = ["OR", "RR", "RD", "IRR", "IRD"];

    /// <summary>Whether an outcome can be analysed; what is wrong is reported.</summary>
    public bool IsSound(OutcomeDeclaration outcome)
    {
        var before = diagnostics.ToImmutable().Length;
        if (outcome is OutcomeDeclaration.Effect effect) CheckEffect(effect);
        if (outcome is OutcomeDeclaration.Proportion proportion) CheckSmallStudy(proportion.Plan, MeasureFamily.Proportion, "proportions");
        return diagnostics.ToImmutable().Length == before;
    }

    private void CheckEffect(OutcomeDeclaration.Effect outcome)
    {
        if (Known(outcome.Measure) is not { } measure) return;
        var roles = outcome.Columns.Select(c => c.Role).ToHashSet(StringComparer.Ordinal);
        foreach (var column in outcome.Columns.Where(c => !measure.Columns.Any(a => a.Contains(c.Role)))) diagnostics.Add(SynthesisDiagnostics.UnknownRole(column, measure));
        if (!measure.Columns.Any(a => a.All(roles.Contains))) diagnostics.Add(SynthesisDiagnostics.WrongColumns(outcome, measure));
        CheckSettings(outcome, measure);
        foreach (var analysis in outcome.Plan.Pooled) CheckAnalysis(analysis, outcome, measure, roles);
        CheckSmallStudy(outcome.Plan, measure.Family, $"the measure {measure.Name}");
    }

    private Measure? Known(Sourced<string> name)
    {
        if (MeasureCatalogue.Find(name.Value) is { } measure && measure.Name == name.Value) return measure;
        diagnostics.Add(SynthesisDiagnostics.UnknownMeasure(name));
        return null;
    }

    private void CheckSettings(OutcomeDeclaration.Effect outcome, Measure measure)
    {
        if (outcome.Correction is { } correction && measure.CustomaryCorrection is null)
            Wrong(correction.Span, "correction", "", "a measure of counts", "Remove the key: nothing is added to means and correlations.");
        if (outcome.Correction is { DropDoubleZeros: true } drop && measure.Family is not (MeasureFamily.TwoGroupBinary or MeasureFamily.TwoGroupRate))
            Wrong(drop.Span, "drop_double_zeros", "true", "a measure of two groups of counts", "Remove the key.");
        if (outcome.Variance is { } variance && !measure.Variances.Any(v => v.ToString() == variance.Value))
            Wrong(variance.Span, "variance", variance.Value, $"one of {string.Join(", ", measure.Variances)}", "Remove the key, or name a formula that the measure has.");
        if (outcome.Print.IsPercent && !Methods.MeasureMethods.IsFraction(measure))
            Wrong(outcome.Measure.Span, "scale", "percent", "a proportion or a difference of proportions", "Remove 'scale: percent'.");
        if (outcome.Print.Null is { } none && measure.Null is null)
            Wrong(outcome.Measure.Span, "no_effect", none.ToString(System.Globalization.CultureInfo.InvariantCulture), "a comparison", "Remove the key: one group has no value of no effect.");

        void Wrong(SourceSpan span, string key, string found, string expected, string hint) =>
            diagnostics.Add(SynthesisDiagnostics.WrongSetting(span, key, $"the measure {measure.Name}", found, expected, hint));
    }

    private void CheckAnalysis(PooledAnalysis analysis, OutcomeDeclaration.Effect outcome, Measure measure, HashSet<string> roles)
    {
        switch (analysis)
        {
            case PooledAnalysis.InverseVariance { Measure: var name }:
                CheckMeasure(analysis, "inverse variance", name, outcome, measure, roles);
                break;
            case PooledAnalysis.MantelHaenszel { Measure: var name } when CheckMeasure(analysis, "Mantel-Haenszel", name, outcome, measure, roles):
                if (!MantelHaenszelMeasures.Contains(name))
                    Wrong("Mantel-Haenszel", name, $"one of {string.Join(", ", MantelHaenszelMeasures)}", "Declare another model, or 'measure:' of the analysis.");
                break;
            case PooledAnalysis.Peto when measure.Family != MeasureFamily.TwoGroupBinary:
                Wrong("Peto", measure.Name, "events of two groups", "Declare another model: Peto's method is one of odds ratios.");
                break;
            case PooledAnalysis.Glmm { Model: var model }:
                CheckMixed(measure, model);
                break;
        }

        void CheckMixed(Measure of, string? model)
        {
            var two = of.Family is MeasureFamily.TwoGroupBinary or MeasureFamily.TwoGroupRate;
            if (!two && of.Family is not (MeasureFamily.Proportion or MeasureFamily.Rate))
                Wrong("mixed model", of.Name, "counts", "Declare another model: a mixed model is one of the counts themselves.");
            else if (two && model is null)
                Wrong("mixed model", "two groups without 'glmm'", "'glmm: UM.FS', 'UM.RS', 'CM.AL' or 'CM.EL'", "Say which mixed model is meant.");
            else if (!two && model is not null)
                Wrong("mixed model", model, "no 'glmm' for one group", "Remove the key 'glmm'.");
            else if (of.Family == MeasureFamily.TwoGroupRate && model == "CM.AL")
                Wrong("mixed model", "rates", "'glmm: UM.FS', 'UM.RS' or 'CM.EL'", "The conditional model of rates is exact: write CM.EL.");
        }

        void Wrong(string model, string found, string expected, string hint) => diagnostics.Add(SynthesisDiagnostics.WrongModel(analysis, model, found, expected, hint));
    }

    private bool CheckMeasure(PooledAnalysis analysis, string model, string name, OutcomeDeclaration.Effect outcome, Measure measure, HashSet<string> roles)
    {
        if (name == outcome.Measure.Value) return true;
        if (Known(new Sourced<string>(name, analysis.Span)) is not { } own) return false;
        if (own.Family == measure.Family && own.Columns.Any(a => a.All(roles.Contains))) return true;
        diagnostics.Add(SynthesisDiagnostics.WrongModel(
            analysis, model, name, $"a measure that is computed from {string.Join(", ", outcome.Columns.Select(c => c.Role))}", "Declare an outcome of its own for this measure."));
        return false;
    }

    private void CheckSmallStudy(SynthesisPlan plan, MeasureFamily family, string found)
    {
        if (family == MeasureFamily.TwoGroupBinary) return;
        foreach (var declared in plan.SmallStudy.Where(s => s.Tests.Any(t => t is "peters" or "harbord")))
        {
            diagnostics.Add(SynthesisDiagnostics.WrongSetting(
                declared.Span, "tests", found, string.Join(", ", declared.Tests.Where(t => t is "peters" or "harbord")), "tests that need no events of two groups",
                "Remove the tests peters and harbord: they are made for odds ratios."));
        }
    }
}
