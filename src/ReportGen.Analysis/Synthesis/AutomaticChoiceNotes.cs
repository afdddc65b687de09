using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Analysis.Measures;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;
using ReportGen.Statistics.EffectSizes;

namespace ReportGen.Analysis.Synthesis;

/// <summary>What was done to the data without the author's asking, in words.</summary>
internal static class AutomaticChoiceNotes
{
    /// <summary>"½ was added to events and non-events of: …" and why studies have no effect size, over all studies.</summary>
    public static ImmutableArray<string> Of(MeasuredStudies studies, ImmutableArray<string> names) =>
        [.. Corrected(studies, studies.Set.Corrected, names), .. ProblemNotes.Of(studies.Set.Problems, names)];

    /// <summary>The same for one study.</summary>
    public static ImmutableArray<string> OfStudy(MeasuredStudies studies, int study, ImmutableArray<string> names) =>
    [
        .. Corrected(studies, studies.Set.Corrected.BinarySearch(study) >= 0 ? [study] : [], names),
        .. studies.Set.Problems.Where(p => p.Studies.BinarySearch(study) >= 0).Select(p => ProblemNotes.TextOf(p.Kind)),
    ];

    /// <summary>What was added, as printed: ½, or the number.</summary>
    public static string Amount(ContinuityCorrection correction) =>
        correction.Add == 0.5 ? "½" : Significant.Twelve(correction.Add).ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>To what it was added.</summary>
    public static string Cells(Measure measure) => measure.Family switch
    {
        MeasureFamily.TwoGroupBinary => "the four cells",
        MeasureFamily.Rate or MeasureFamily.TwoGroupRate => "the events",
        _ => "events and non-events",
    };

    private static ImmutableArray<string> Corrected(MeasuredStudies studies, ImmutableArray<int> corrected, ImmutableArray<string> names) => corrected.IsEmpty
        ? []
        : [$"{Amount(studies.Set.Correction)} was added to {Cells(studies.Measure)} of: {string.Join(", ", corrected.Select(i => names[i]))}"];
}
