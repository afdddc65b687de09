using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Analysis.Measures;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;
using ReportGen.Statistics;

namespace ReportGen.Analysis.Synthesis;

/// <summary>Messages about effects and their synthesis: codes RG618 to RG629.</summary>
public static class SynthesisDiagnostics
{
    /// <summary>RG620: a measure that the catalogue does not have.</summary>
    public static Diagnostic UnknownMeasure(Sourced<string> measure) => Diagnostic.Error(
        "RG620", measure.Span, $"No effect measure is called '{measure.Value}'.", measure.Value, "the name of a measure, such as RR, OR, MD, SMD or GEN",
        NearestName.Hint(measure.Value, MeasureCatalogue.All.Select(m => m.Name), $"The measures are: {string.Join(", ", MeasureCatalogue.All.Select(m => m.Name))}."));

    /// <summary>RG621: columns that do not make up what the measure needs.</summary>
    public static Diagnostic WrongColumns(OutcomeDeclaration.Effect outcome, Measure measure) => Diagnostic.Error(
        "RG621", outcome.Measure.Span, $"The columns of the outcome '{outcome.Id}' are not those that {measure.Name} is computed from.",
        outcome.Columns.IsEmpty ? "none" : string.Join(", ", outcome.Columns.Select(c => c.Role)), Alternatives(measure),
        "Name under 'columns', by metafor's names, the columns of the table that hold these figures.");

    /// <summary>RG621: a column under a name that the measure does not know.</summary>
    public static Diagnostic UnknownRole(MeasureColumn column, Measure measure) => Diagnostic.Error(
        "RG621", column.Span, $"{measure.Name} is not computed from a column '{column.Role}'.", column.Role, Alternatives(measure),
        NearestName.Hint(column.Role, measure.Columns.SelectMany(c => c), "Remove the column, or mend its name."));

    /// <summary>RG622: an analysis that the figures of the outcome do not allow.</summary>
    public static Diagnostic WrongModel(PooledAnalysis analysis, string model, string measure, string expected, string hint) => Diagnostic.Error(
        "RG622", analysis.Span, $"The analysis '{analysis.Id}' ({model}) cannot be made of {measure}.", measure, expected, hint);

    /// <summary>RG623: a setting that the measure does not know.</summary>
    public static Diagnostic WrongSetting(SourceSpan span, string key, string what, string found, string expected, string hint) => Diagnostic.Error(
        "RG623", span, $"The key '{key}' does not fit {what}.", found, expected, hint);

    /// <summary>RG623: a measure for the explorer that the figures of the outcome do not give.</summary>
    public static Diagnostic UnfitExplored(Sourced<string> measure, IEnumerable<string> columns) => Diagnostic.Error(
        "RG623", measure.Span, $"The explorer cannot show {measure.Value} for this outcome.", measure.Value, $"a measure that is computed from {string.Join(", ", columns)}",
        "Remove the measure from 'measures' of the explorer.");

    /// <summary>RG624, a warning: a study whose figures give no effect size although all are reported.</summary>
    public static Diagnostic NoEffectSize(DataRow row, string outcome, string measure, ProblemKind kind) => Diagnostic.Warning(
        "RG624", row.Span, $"{row.Name} reports the outcome '{outcome}' and has no {measure}: {ProblemNotes.TextOf(kind)}.", row.Id, "figures that define an effect size",
        kind is ProblemKind.InvalidCounts or ProblemKind.InvalidSummary
            ? "Check the cells against the source, or mark them as not reported."
            : "The study is left out and listed as dropped; a correction, Mantel-Haenszel, Peto or a mixed model may use it.");

    /// <summary>RG625, a warning: a meta-analysis that has no result.</summary>
    internal static Diagnostic NotFitted(PooledAnalysis analysis, SynthesisData data, ImmutableArray<Problem> problems) => Diagnostic.Warning(
        "RG625", analysis.Span, $"The analysis '{analysis.Id}' of '{data.Id}' has no result: {Reasons(problems, data.Names)}.", analysis.Id, "data that define a result",
        Hint(problems));

    /// <summary>RG626, a warning: a meta-regression that has no result.</summary>
    internal static Diagnostic NoRegression(ModeratorDeclaration declared, ImmutableArray<Problem> problems, RegressionDesign design, SynthesisData data)
    {
        var column = problems.Select(p => p.Column).OfType<int>().Select(c => design.Terms[c].Label).FirstOrDefault();
        var at = problems.Select(p => p.Column).OfType<int>().Select(c => declared.Columns.First(d => d.Value == design.Terms[c].Column.Split(':')[0]).Span).FirstOrDefault(declared.Columns[0].Span);
        var about = column is null ? "" : $" ({column})";
        return Diagnostic.Warning(
            "RG626", at, $"The meta-regression '{declared.Id}' has no result: {Reasons(problems, data.Names)}{about}.", declared.Id,
            "moderators that vary, do not follow from one another, and are fewer than the studies", Hint(problems));
    }

    /// <summary>RG627, a warning: fewer than two subgroups.</summary>
    public static Diagnostic OneSubgroup(SubgroupDeclaration declared, int found) => Diagnostic.Warning(
        "RG627", declared.Span, $"The column '{declared.Column}' makes {(found == 0 ? "no subgroup" : "one subgroup only")}, so that '{declared.Id}' has nothing to compare.",
        found.ToString(CultureInfo.InvariantCulture), "at least two different texts among the studies of the outcome", "Name another column, or remove the subgroup analysis.");

    /// <summary>RG628, a warning: a subgroup without any effect size.</summary>
    public static Diagnostic EmptySubgroup(SubgroupDeclaration declared, string level) => Diagnostic.Warning(
        "RG628", declared.Span, $"No study of the subgroup '{level}' of '{declared.Id}' has an effect size.", level, "at least one study with an effect size in each subgroup",
        "The subgroup prints as not estimable; look at the studies that were left out.");

    /// <summary>RG629: a value for a numeric moderator that is no number.</summary>
    public static Diagnostic PredictionNumber(Sourced<string> value, string column) => Diagnostic.Error(
        "RG629", value.Span, $"The prediction needs a number for '{column}'.", value.Value, "a number with a decimal point", "Write the number in digits.");

    /// <summary>RG629: a text for a factor that no study has.</summary>
    public static Diagnostic PredictionLevel(Sourced<string> value, string column, IReadOnlyCollection<string> levels) => Diagnostic.Error(
        "RG629", value.Span, $"No study has '{value.Value}' in the column '{column}'.", value.Value, $"one of {string.Join(", ", levels)}",
        NearestName.Hint(value.Value, levels, "Write the text as the cells have it."));

    /// <summary>RG618, a warning: tests for small-study effects with fewer than ten studies.</summary>
    public static Diagnostic FewStudies(SmallStudyDeclaration declared, int k) => Diagnostic.Warning(
        "RG618", declared.Span, $"Small-study effects of '{declared.Analysis}' are tested with {Studies(k)}.", k.ToString(CultureInfo.InvariantCulture),
        $"at least {SmallStudyDeclaration.FewestStudies} studies", "With so few the tests can hardly tell asymmetry from chance; remove 'insist: true', or say so in the text.");

    /// <summary>RG619, a warning: a funnel of proportions.</summary>
    public static Diagnostic FunnelOfProportions(SmallStudyDeclaration declared) => Diagnostic.Warning(
        "RG619", declared.Span, $"The funnel of '{declared.Analysis}' is one of proportions, which may be asymmetric without any small-study effect.", declared.Analysis,
        "a comparison of groups", "The variance of a proportion depends on the proportion itself; say so where the result is discussed.");

    private static string Alternatives(Measure measure) => string.Join("; or ", measure.Columns.Select(c => string.Join(", ", c)));

    private static string Studies(int k) => string.Create(CultureInfo.InvariantCulture, $"{k} {(k == 1 ? "study" : "studies")}");

    private static string Reasons(ImmutableArray<Problem> problems, ImmutableArray<string> names) =>
        problems.IsEmpty ? "the data do not define one" : string.Join("; ", ProblemNotes.Of(problems, names));

    private static string Hint(ImmutableArray<Problem> problems) => problems.LastOrDefault()?.Kind switch
    {
        ProblemKind.NotConverged => "Declare another estimator or model; the analyses beside it show what the data can tell.",
        ProblemKind.UnboundedLikelihood => "All events lie on one side, so that no finite effect is the most likely one; report the counts.",
        ProblemKind.NonPositiveVariance or ProblemKind.ExtremeVarianceRatio => "Check the variances, standard errors or standard deviations of the studies against their sources.",
        ProblemKind.RankDeficient => "Remove the moderator that follows from the others.",
        ProblemKind.NoVariation => "Remove the moderator, or name one that differs between studies.",
        ProblemKind.TooFewStudies => "Declare fewer moderators: there must be more studies than coefficients.",
        ProblemKind.UnsupportedEstimator => "Declare an analysis with another estimator, such as REML, for it.",
        _ => "What it would have given prints as not estimable; look at the studies named, or remove the analysis.",
    };
}
