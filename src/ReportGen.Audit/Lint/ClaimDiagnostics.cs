using ReportGen.Model.Diagnostics;

namespace ReportGen.Audit.Lint;

/// <summary>Messages on words that claim something of a result: RG840 to RG849.</summary>
internal static class ClaimDiagnostics
{
    /// <summary>RG840: "significant" or "not significant" against the result.</summary>
    public static Diagnostic Significance(SourceSpan span, string found, string result, string expected) => Diagnostic.Error(
        "RG840", span, "What the sentence says of significance is not what was found.", found, $"{expected}, since {result}",
        "Mend the sentence, or put the word under a condition of the template, such as {{ if … }}.");

    /// <summary>RG841: a direction against the estimate.</summary>
    public static Diagnostic Direction(SourceSpan span, string found, string result, string expected) => Diagnostic.Error(
        "RG841", span, "The direction of this sentence is not that of the estimate.", found, $"{expected}, since {result}",
        "Mend the verb, or put it under a condition of the template, such as {{ if … }}.");

    /// <summary>RG842: a direction that the interval does not settle.</summary>
    public static Diagnostic Undecided(SourceSpan span, string found, string result) => Diagnostic.Error(
        "RG842", span, "This sentence claims a direction that the interval leaves open.", found, $"words that leave it open, since {result}",
        "Say that an effect in either direction is possible, or report the estimate with its interval only.");

    /// <summary>RG843: "from … to …" against its verb.</summary>
    public static Diagnostic FromTo(SourceSpan span, string found, string from, string to) => Diagnostic.Error(
        "RG843", span, "The verb and the numbers behind it go in opposite directions.", found, $"a verb for a change from {from} to {to}", "Mend the verb or the numbers.");

    /// <summary>RG844: an effect stated more firmly than the certainty of the evidence allows.</summary>
    public static Diagnostic TooFirm(SourceSpan span, string found, string certainty, string label, string words) => Diagnostic.Warning(
        "RG844", span, "This sentence claims more than the certainty of the evidence allows.", found, $"{words}, since the certainty of the evidence on {label} is {certainty}",
        "Use the wording of the grading scheme, or weaken the sentence.");

    /// <summary>RG845: "no effect" where the interval excludes that.</summary>
    public static Diagnostic EffectDenied(SourceSpan span, string found, string result) => Diagnostic.Error(
        "RG845", span, "This sentence denies an effect that was found.", found, $"an effect, since {result}", "Mend the sentence, or put it under a condition of the template.");

    /// <summary>RG846: "no effect" where none was shown, which is not the same.</summary>
    public static Diagnostic AbsenceOfEvidence(SourceSpan span, string found, string result) => Diagnostic.Warning(
        "RG846", span, "That no effect was shown does not show that there is none.", found, $"words that leave it open, since {result}",
        "Say that the data do not show an effect, and what the interval still allows.");
}
