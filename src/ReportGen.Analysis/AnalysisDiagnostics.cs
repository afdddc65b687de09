using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.Analysis;

/// <summary>Messages of the analysis: codes RG6xx.</summary>
public static class AnalysisDiagnostics
{
    /// <summary>RG601: an expression in <c>calculations</c> that cannot be read.</summary>
    public static Diagnostic Expression(SourceSpan span, string found, string expected) => Diagnostic.Error(
        "RG601", span, "The expression of this calculation cannot be read.", found, expected,
        "Write addresses and numbers joined by + - * / and parentheses, such as volume.mean / body_volume.");

    /// <summary>RG602: an address in <c>calculations</c> that no quantity has.</summary>
    public static Diagnostic UnknownAddress(SourceSpan span, string address, IEnumerable<string> known) => Diagnostic.Error(
        "RG602", span, "The expression names a quantity that does not exist.", address,
        "the address of a quantity, or with for_each a column of the table",
        NearestName.Hint(address, known, "data/README.md lists the addresses; a calculation can use only those declared before it."));

    /// <summary>RG603: an evidence scheme that templates/evidence/ does not have.</summary>
    public static Diagnostic UnknownScheme(Sourced<string> scheme, IEnumerable<string> known) => Diagnostic.Error(
        "RG603", scheme.Span, "No evidence scheme has this name.", scheme.Value, "the name of a file in templates/evidence/ without its ending",
        NearestName.Hint(scheme.Value, known, $"The schemes are: {string.Join(", ", known)}."));

    /// <summary>RG604: a level of evidence that the scheme does not define.</summary>
    public static Diagnostic UnknownLevel(Cell cell, EvidenceLevels levels) => Diagnostic.Error(
        "RG604", cell.Span, "The evidence scheme has no such level.", cell.IsReported ? cell.Raw : $"{cell.Raw} (not reported)",
        $"one of {string.Join(", ", levels.Names)}", $"The levels are defined in templates/evidence/{levels.Scheme}.yml.");

    /// <summary>RG605, a warning: an outcome that no study reports.</summary>
    public static Diagnostic NoStudies(OutcomeDeclaration outcome) => Diagnostic.Warning(
        "RG605", outcome.Span, "No study reports this outcome, so nothing can be estimated.", outcome.Id, "at least one row with both values",
        "Fill in the columns it names, or remove the outcome.");

    /// <summary>RG606: a tool for the risk of bias that templates/risk_of_bias/ does not have.</summary>
    public static Diagnostic UnknownTool(Sourced<string> tool, IEnumerable<string> known) => Diagnostic.Error(
        "RG606", tool.Span, "No tool for the risk of bias has this name.", tool.Value, "the name of a file in templates/risk_of_bias/ without its ending",
        NearestName.Hint(tool.Value, known, $"The tools are: {string.Join(", ", known)}."));

    /// <summary>RG607: a domain of the tool for which the table has no column.</summary>
    public static Diagnostic NoDomainColumn(TableDeclaration table, BiasDomain domain, RiskOfBiasTool tool) => Diagnostic.Error(
        "RG607", table.Span, $"The table '{table.Id}' has no column of type text for the domain '{domain.Id}' of {tool.Name}.", "", $"a column '{domain.Id}'",
        $"Declare '{domain.Id}: {{type: text, label: \"{domain.Label}\"}}', with 'not_reported: true' where studies lack the judgement.");

    /// <summary>RG608: a judgement that the tool does not know in that domain.</summary>
    public static Diagnostic UnknownJudgement(Cell<string> cell, BiasDomain domain, RiskOfBiasTool tool) => Diagnostic.Error(
        "RG608", cell.Span, $"{tool.Name} has no such judgement for '{domain.Id}'.", cell.Raw, $"one of {string.Join(", ", domain.Judgements)}",
        NearestName.Hint(cell.Raw, domain.Judgements, $"The judgements are defined in templates/risk_of_bias/{tool.Id}.yml."));

    /// <summary>RG609: an analysis whose weights a table of judgements cannot take.</summary>
    public static Diagnostic UnknownWeights(Sourced<string> name, IEnumerable<string> known) => Diagnostic.Error(
        "RG609", name.Span, "No meta-analysis with weights has this name.", name.Value, "an outcome and one of its meta-analyses, such as leakage.pooled",
        NearestName.Hint(name.Value, known, $"The analyses are: {string.Join(", ", known)}."));

    /// <summary>RG630: a design of a study that the scheme does not define.</summary>
    public static Diagnostic UnknownDesign(SourceSpan span, string found, EvidenceLevels designs) => Diagnostic.Error(
        "RG630", span, "The evidence scheme has no such design.", found, $"one of {string.Join(", ", designs.Names)}",
        NearestName.Hint(found, designs.Names, $"Say under 'designs' of the evidence which design of templates/evidence/{designs.Scheme}.yml it is."));

    /// <summary>RG631: a review of studies for which the scheme has no row, and no rule is declared.</summary>
    public static Diagnostic NoReviewLevel(SourceSpan span, string scheme, string designs) => Diagnostic.Error(
        "RG631", span, "The evidence scheme has no row for a review of these studies.", designs.Length > 0 ? designs : "studies without designs",
        "'level' and 'rule', which say what holds instead", $"Add both to 'review_level', or a row to 'reviews' of templates/evidence/{scheme}.yml.");

    /// <summary>RG604 for the level that review.yml gives to the review itself.</summary>
    public static Diagnostic UnknownReviewLevel(Sourced<string> level, EvidenceLevels levels) => Diagnostic.Error(
        "RG604", level.Span, "The evidence scheme has no such level.", level.Value, $"one of {string.Join(", ", levels.Names)}",
        $"The levels are defined in templates/evidence/{levels.Scheme}.yml.");

    /// <summary>RG632: a judgement on an outcome that is not rated, in a domain or of a kind that the scheme does not have.</summary>
    public static Diagnostic UnknownInJudgement(Cell cell, string what, IReadOnlyList<string> known) => Diagnostic.Error(
        "RG632", cell.Span, $"No {what} of the certainty of evidence has this name.", cell.IsReported ? cell.Raw : $"{cell.Raw} (not reported)", $"one of {string.Join(", ", known)}",
        NearestName.Hint(cell.Raw, known, "Outcomes are declared under 'certainty' in review.yml, domains and judgements in its scheme in templates/evidence/."));

    /// <summary>RG633: two judgements on the same outcome and domain.</summary>
    public static Diagnostic DoubledJudgement(SourceSpan span, string found) => Diagnostic.Error(
        "RG633", span, "This domain of this outcome has been judged already.", found, "one row for each outcome and domain", "Remove one of the two.");

    /// <summary>RG634: a judgement beside <c>rule</c>, which leaves it to the program.</summary>
    public static Diagnostic JudgementByRule(Cell cell) => Diagnostic.Error(
        "RG634", cell.Span, "A judgement by rule is not written down: it follows the data.", cell.Raw, "the token of what is not reported",
        "Write who judged in 'judged_by', or leave the judgement to the program.");

    /// <summary>RG635: an author's judgement without its reason or its author.</summary>
    public static Diagnostic JudgementWithout(Cell cell, string what) => Diagnostic.Error(
        "RG635", cell.Span, $"A judgement has no {what}.", cell.Raw, what == "reason" ? "why it was judged so" : "who judged", "Write it, or leave the judgement to the program with 'rule' in 'judged_by'.");

    /// <summary>RG636, a warning: evidence rated up against the custom of GRADE.</summary>
    public static Diagnostic RatedUp(SourceSpan span, string domain, string found) => Diagnostic.Warning(
        "RG636", span, $"{domain} rates up evidence from randomized trials, or that was rated down.", found, "observational evidence without a reason to rate down",
        "GRADE rates up only such evidence as a rule; say in 'reason' why this is an exception.");

    /// <summary>The levels or designs a scheme defines, for messages.</summary>
    public sealed record EvidenceLevels(string Scheme, ImmutableArray<string> Names);
}
