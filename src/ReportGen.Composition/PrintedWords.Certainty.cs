namespace ReportGen.Composition;

/// <summary>The words of the summary of findings and of reporting checklists.</summary>
public static partial class PrintedWords
{
    public const string Outcome = "Outcome";
    public const string Per1000 = "Risk per 1,000 [CI]";
    public const string AssumedRisk = "Without";
    public const string CorrespondingRisk = "With intervention";
    public const string RelativeEffect = "Effect [CI]";
    public const string EstimateWithInterval = "Estimate [CI]";
    public const string ParticipantsStudies = "Participants (studies)";
    public const string CertaintyOfEvidence = "Certainty of the evidence";
    public const string Meaning = "What it means";
    public const string MeanDifference = "Mean difference";
    public const string RatedDown = "Rated down for ";
    public const string RatedUp = "Rated up for ";
    public const string NotRated = "Not rated down or up for ";
    public const string RuleProposes = " (the rule proposes: ";
    public const string NotJudged = "Judged by nobody and by no rule: ";
    public const string NoComparison = "No comparison: says how often or how much, not what caused it";

    public const string Item = "Item";
    public const string WhatToReport = "What to report";
    public const string ReportedIn = "Reported in";
    public const string TitlePage = "Title";
    public const string AbstractPage = "Abstract";
    public const string MissingItems = "Not reported: ";

    public const string CertaintyGrades =
        "CI, confidence interval. Certainty: high, the true effect lies close to the estimate; moderate, probably close; low, it may differ substantially; very low, it probably differs substantially. "
        + "Ratings marked \u201Cproposed by rule\u201D follow from data and have not been made by an author.";

    /// <summary>The size of an effect in the words of its certainty, without its subject: "Probably a large reduction".</summary>
    public static string SizeOfEffect(string certainty, string size, string direction)
    {
        if (certainty == "very low") return "Very uncertain effect";
        var what = direction == "increase" ? "increase" : "reduction";
        var effect = direction == "none" || size == "little" ? "little to no difference" : size switch { "large" => $"a large {what}", "slight" => $"a slight {what}", _ => $"a {what}" };
        return certainty switch { "moderate" => "Probably " + effect, "low" => "Possibly " + effect, _ => Capital(effect) };
    }
}
