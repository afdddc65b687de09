using System.Collections.Immutable;
using System.Globalization;

namespace ReportGen.Analysis.Alternatives;

/// <summary>Changes that any analysis of studies may have: one left out, one counted twice, other levels.</summary>
internal static class StudyChanges
{
    private static readonly double[] Customary = [0.9, 0.95, 0.99];

    /// <summary>Each study left out in turn. A plan names its studies by their positions.</summary>
    /// <param name="names">Of all studies, by position.</param>
    /// <param name="with">The plan with other studies.</param>
    public static IEnumerable<PlanChange<TPlan>> LeftOut<TPlan>(
        ImmutableArray<int> studies, IReadOnlyList<string> names, Func<TPlan, ImmutableArray<int>> of, Func<TPlan, ImmutableArray<int>, TPlan> with) =>
        studies.Length < 2 ? [] : studies.Select(s => new PlanChange<TPlan>(
            new MethodChange(MethodAspect.LeftOut, "left_out", [names[s]], names[s]), plan => with(plan, of(plan).RemoveAll(i => i == s))));

    /// <summary>Each study counted twice in turn.</summary>
    public static IEnumerable<PlanChange<TPlan>> Doubled<TPlan>(
        ImmutableArray<int> studies, IReadOnlyList<string> names, Func<TPlan, ImmutableArray<int>> of, Func<TPlan, ImmutableArray<int>, TPlan> with) =>
        studies.Select(s => new PlanChange<TPlan>(
            new MethodChange(MethodAspect.Doubled, "doubled", [names[s]], names[s]), plan => with(plan, of(plan).Add(s))));

    /// <summary>The customary levels but the declared one.</summary>
    public static IEnumerable<PlanChange<TPlan>> Levels<TPlan>(double declared, Func<TPlan, double, TPlan> with) =>
        Customary.Where(level => Math.Abs(level - declared) > 1e-9).Select(level => new PlanChange<TPlan>(
            new MethodChange(MethodAspect.Level, "level", [Percent(level)]), plan => with(plan, level)));

    /// <summary>"95%".</summary>
    public static string Percent(double level) => (level * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
