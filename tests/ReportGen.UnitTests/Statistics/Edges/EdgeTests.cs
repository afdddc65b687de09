using System.Collections;
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using ReportGen.Statistics;
using ReportGen.Statistics.Moderators;
using ReportGen.Statistics.Pooling;

namespace ReportGen.UnitTests.Statistics.Edges;

/// <summary>Whatever the data, an entry point gives figures or a problem: no exception, no NaN, no infinity but where one is documented.</summary>
public sealed class EdgeTests
{
    // Functions of numbers, not of data: where their argument is no number, neither is their value.
    private static readonly string[] PlainFunctions =
    [
        "BetaDistribution", "ChiSquaredDistribution", "FDistribution", "GammaFunction", "NormalDistribution", "RankSumDistribution", "SignedRankDistribution", "StudentDistribution",
        "BackTransformation", "ReaderScale", "HedgesCorrection", "MeanFromQuantiles", "Quantiles", "OptimalInformationSize",
    ];

    // A test statistic of a standard error of 0, and the fail-safe number of a target of 0.
    private static readonly string[] MayBeInfinite = ["Statistic", "Number"];

    // What went in, not what came out.
    private static readonly Type[] Inputs = [typeof(PoolingOptions), typeof(ModeratorDesign)];

    public static TheoryData<string> Names => [.. EntryPoints.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_edge_gives_figures_or_a_problem(string name)
    {
        foreach (var (edge, data) in EdgeCases.All)
            Hold(name, data, edge);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Random_extremes_give_figures_or_a_problem(string name)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(name.Contains("Glmm", StringComparison.Ordinal) || name.Contains("Normal", StringComparison.Ordinal) ? 25 : 100).WithReplay(20250117, 11);
        Check.One(config, Prop.ForAll(EdgeData.Any, data => Hold(name, data, data.ToString())));
    }

    [Fact]
    public void No_entry_point_is_missing_from_the_table()
    {
        var methods = typeof(Problem).Assembly.GetExportedTypes().Where(t => t is { IsAbstract: true, IsSealed: true } && !PlainFunctions.Contains(t.Name))
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(m => !m.IsSpecialName).Select(m => $"{t.Name}.{m.Name}"));
        methods.Distinct().Except(EntryPoints.All.Keys).ShouldBeEmpty();
    }

    private static void Hold(string name, EdgeData data, string edge)
    {
        foreach (object? result in EntryPoints.All[name](data))
            Walk(result, $"{name} of {edge}: ");
    }

    private static void Walk(object? value, string path)
    {
        switch (value)
        {
            case null or string or Enum or bool or int or long:
                return;
            case double number:
                bool isAllowed = double.IsInfinity(number) && MayBeInfinite.Any(m => path.EndsWith("." + m, StringComparison.Ordinal));
                (double.IsFinite(number) || isAllowed).ShouldBeTrue($"{path} is {number}");
                return;
            case IEnumerable items:
                int position = 0;
                foreach (object? item in items)
                    Walk(item, $"{path}[{position++}]");
                return;
        }

        var type = value.GetType();
        if (Inputs.Contains(type)) return;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Computed<>) && type.GetProperty("Value")!.GetValue(value) is null)
            ((IEnumerable)type.GetProperty("Problems")!.GetValue(value)!).Cast<object>().ShouldNotBeEmpty($"{path} has neither value nor problem");
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0))
            Walk(property.GetValue(value), $"{path}.{property.Name}");
    }
}
