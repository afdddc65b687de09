using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

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

    /// <summary>RG606: a design of a study that the scheme does not define.</summary>
    public static Diagnostic UnknownDesign(SourceSpan span, string found, EvidenceLevels designs) => Diagnostic.Error(
        "RG606", span, "The evidence scheme has no such design.", found, $"one of {string.Join(", ", designs.Names)}",
        NearestName.Hint(found, designs.Names, $"Say under 'designs' of the evidence which design of templates/evidence/{designs.Scheme}.yml it is."));

    /// <summary>RG607: a review of studies for which the scheme has no row, and no rule is declared.</summary>
    public static Diagnostic NoReviewLevel(SourceSpan span, string scheme, string designs) => Diagnostic.Error(
        "RG607", span, "The evidence scheme has no row for a review of these studies.", designs.Length > 0 ? designs : "studies without designs",
        "'level' and 'rule', which say what holds instead", $"Add both to 'review_level', or a row to 'reviews' of templates/evidence/{scheme}.yml.");

    /// <summary>RG604 for the level that review.yml gives to the review itself.</summary>
    public static Diagnostic UnknownReviewLevel(Sourced<string> level, EvidenceLevels levels) => Diagnostic.Error(
        "RG604", level.Span, "The evidence scheme has no such level.", level.Value, $"one of {string.Join(", ", levels.Names)}",
        $"The levels are defined in templates/evidence/{levels.Scheme}.yml.");

    /// <summary>The levels or designs a scheme defines, for messages.</summary>
    public sealed record EvidenceLevels(string Scheme, ImmutableArray<string> Names);
}
