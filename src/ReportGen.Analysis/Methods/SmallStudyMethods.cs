using ReportGen.Model.Findings;

namespace ReportGen.Analysis.Methods;

/// <summary>Methods of tests for small-study effects, by their names in review.yml.</summary>
internal static class SmallStudyMethods
{
    public static readonly Method Assessment = new("tests for small-study effects need about ten studies", ["sterne_2011"]);
    public static readonly Method TrimFill = new("trim and fill, estimator L0", ["duval_2000"]);
    public static readonly Method PetPeese = new("PET-PEESE", ["stanley_2014"]);

    public static (string Name, Method Method) Test(string name) => name switch
    {
        "egger" => ("Egger's test", new Method("regression of effect sizes on their standard errors, weighted least squares", ["egger_1997"])),
        "egger_mixed" => ("Egger's test, mixed-effects", new Method("meta-regression of effect sizes on their standard errors", ["egger_1997", "sterne_2011"])),
        "begg" => ("Begg's test", new Method("rank correlation between standardized effects and variances", ["begg_1994"])),
        "peters" => ("Peters' test", new Method("regression of log odds ratios on the inverse of the sample size", ["peters_2006"])),
        "harbord" => ("Harbord's test", new Method("regression of efficient scores on their precision", ["harbord_2006"])),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "A test that the reader does not let through."),
    };

    public static Method FailSafe(string name) => name switch
    {
        "rosenthal" => new Method("fail-safe number of Rosenthal", ["rosenthal_1979"]),
        "orwin" => new Method("fail-safe number of Orwin, for half the mean effect", ["orwin_1983"]),
        _ => new Method("fail-safe number of Rosenberg", ["rosenberg_2005"]),
    };
}
