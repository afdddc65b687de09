using System.Globalization;

namespace ReportGen.Composition;

/// <summary>The words of generated tables.</summary>
public static partial class PrintedWords
{
    public const char Apostrophe = '\u2019';
    public const string Dash = "\u2013";
    public const string PlusMinus = "\u00A0±\u00A0";
    public const string FullStop = ".";
    public const string NotApplicable = "not applicable";
    public const string NotReported = "not reported";

    public const string Study = "Study";
    public const string Studies = "Studies";
    public const string Weight = "Weight";
    public const string PooledRow = "Pooled";
    public const string AllStudies = "All studies";
    public const string Subgroup = "Subgroup";
    public const string Prediction = "Prediction interval";
    public const string Interval = "Confidence interval";
    public const string Analysis = "Analysis";
    public const string Coefficient = "Coefficient";
    public const string Statistic = "t or z";
    public const string Method = "Method";
    public const string Result = "Result";

    public const string PooledBy = "Pooled by: ";
    public const string NotReportedBy = "Not reported by: ";
    public const string RepeatedFrom = "Other estimators, and the analyses without a study, repeat: ";
    public const string Df = ", df\u00A0=\u00A0";
    public const string StudiesWithModerators = " studies; test of the moderators: ";
    public const string ResidualTau2 = "; residual τ²\u00A0=\u00A0";

    public const string DeclaredAnalyses = "Models and methods";
    public const string Estimators = "Estimators of τ²";
    public const string LeavingOut = "Without one study";
    public const string TestsOfAsymmetry = "Tests of funnel plot asymmetry";
    public const string Corrections = "Corrections";
    public const string TrimFill = "Trim and fill";
    public const string PetPeese = "PET-PEESE";
    public const string MissingStudy = " study filled in";
    public const string MissingStudies = " studies filled in";
    public const string Uncorrected = "Uncorrected";

    /// <summary>"Risk ratio [95% CI]" for "risk ratio".</summary>
    public static string Effect(string measure) => $"{Capital(measure)} [CI]";

    public static string Corrected(string measure) => $"Corrected {measure} [CI]";

    /// <summary>"Estimate (log risk ratio)".</summary>
    public static string Estimate(string scale) => $"Estimate ({scale})";

    /// <summary>Heading of what a group reports: "Vaccinated, events/total".</summary>
    /// <param name="name">Name of the group; may be empty.</param>
    /// <param name="number">Its number where a comparison names no groups; 0 for the only group.</param>
    public static string Arm(string name, int number, bool means, bool time)
    {
        var what = means ? "mean (SD); n" : time ? "events/time" : "events/total";
        if (name.Length > 0) return $"{name}, {what}";
        return number == 0 ? Capital(what) : string.Create(CultureInfo.InvariantCulture, $"Group {number}, {what}");
    }

    public static string Between(string subgroups) => $"Test between the subgroups of {Small(subgroups)}: ";

    /// <summary>An estimator of τ² by its full name, with the short one in parentheses.</summary>
    public static string Estimator(string name) => name switch
    {
        "EE" => "Equal effects (EE)",
        "DL" => "DerSimonian-Laird (DL)",
        "DLIT" => "DerSimonian-Laird, iterated (DLIT)",
        "HE" => "Hedges (HE)",
        "HS" => "Hunter-Schmidt (HS)",
        "HSk" => "Hunter-Schmidt, small samples (HSk)",
        "SJ" => "Sidik-Jonkman (SJ)",
        "SJIT" => "Sidik-Jonkman, iterated (SJIT)",
        "ML" => "Maximum likelihood (ML)",
        "REML" => "Restricted maximum likelihood (REML)",
        "EB" => "Empirical Bayes (EB)",
        "PM" => "Paule-Mandel (PM)",
        "PMM" => "Paule-Mandel, median-unbiased (PMM)",
        "GENQ" => "Generalized Q (GENQ)",
        "GENQM" => "Generalized Q, median-unbiased (GENQM)",
        _ => name,
    };

    /// <summary>A label within a sentence: abbreviations and single letters keep their capitals.</summary>
    public static string Small(string text) => text.Length > 1 && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
