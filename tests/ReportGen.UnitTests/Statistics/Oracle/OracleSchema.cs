using System.Text.RegularExpressions;

namespace ReportGen.UnitTests.Statistics.Oracle;

/// <summary>Which numbers of the reference files are inputs, which the schema excepts from comparison, and how near the others must be met.</summary>
internal static partial class OracleSchema
{
    /// <summary>What the cases are computed from.</summary>
    public static bool IsInput(string file, string path) => AnyInput().IsMatch(path) || file switch
    {
        "distributions.json" => PointInput().IsMatch(path),
        "proportion_intervals.json" => CountInput().IsMatch(path),
        "descriptives.json" => SampleInput().IsMatch(path),
        "large_simulated.json" => SimulationInput().IsMatch(path),
        "small_study.json" => FailSafeInput().IsMatch(path),
        _ => false,
    };

    /// <summary>What the schema says not to compare.</summary>
    public static bool IsExcepted(string file, string path) => AnyExcepted().IsMatch(path) || (file is "glmm.json" or "seed_table1.json" && UnsettledGlmm().IsMatch(path));

    /// <summary>Figures that the reference's optimiser left one part in a thousand, or its differences one in fifty, off the maximum.</summary>
    public static bool IsLoose(string file, string path) => GlmmFit().IsMatch(path) && file is "glmm.json" or "seed_table1.json" && !path.Contains("/pooling/", StringComparison.Ordinal);

    /// <summary>The tolerance that the schema states, in units of the number.</summary>
    public static double Tolerance(string file, string path, double value)
    {
        if (IsLoose(file, path)) return 1e-3 * Math.Max(1, Math.Abs(value));
        if (path.Contains("/precise_ml/", StringComparison.Ordinal)) return 1e-4 * Math.Max(1, Math.Abs(value));
        if (!Probability().IsMatch(path)) return 1e-9 * Math.Max(1, Math.Abs(value));
        return value > 1e-12 ? 1e-8 * value : 1e-12;
    }

    [GeneratedRegex("/(rows|X|newmods|options|raw|moderator)/|/n_cases$|/results_one_group/\\d+/group$|/study_ci/\\d+/[xn]$|/fits/\\d+/(nAGQ|group)$|/glmm/\\d+/nAGQ$|/precise_ml/(\\d+/)?nodes$")]
    private static partial Regex AnyInput();

    [GeneratedRegex(@"/data/\d+/(p|df|df1|df2|a|b|x|t|q|n|m)$")]
    private static partial Regex PointInput();

    [GeneratedRegex(@"^/cases/\d+/(x|n|level)$")]
    private static partial Regex CountInput();

    [GeneratedRegex(@"^/cases/\d+/((x|y|w|m|sd|n)/\d+|n|min|q1|median|q3|max|mean|ci\.lb|ci\.ub)$")]
    private static partial Regex SampleInput();

    [GeneratedRegex(@"^/cases/\d+/(k|seed|params/\w+|leave1out_DL_first5/\d+/left_out)$")]
    private static partial Regex SimulationInput();

    [GeneratedRegex(@"/fsn/\d+/(alpha|alpha_note|target_arg)$")]
    private static partial Regex FailSafeInput();

    [GeneratedRegex("/(default_control|QP_default_control|control)/")]
    private static partial Regex AnyExcepted();

    [GeneratedRegex(@"/precise_ml/")]
    private static partial Regex UnsettledGlmm();

    [GeneratedRegex(@"/(fits|glmm)/")]
    private static partial Regex GlmmFit();

    [GeneratedRegex(@"(?<!/study_ci/\d+)/(pval|p|p\.value|\w+p|p\.k0|begg_p_cc|pval_normal_no_cc)$")]
    private static partial Regex Probability();
}
