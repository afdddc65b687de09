using System.Collections.Immutable;
using ReportGen.Figures.Text;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Forest.Columns;

/// <summary>A column within a group's data: one figure, set flush right, or two joined by a stroke, aligned at it.</summary>
/// <param name="Head">Its title.</param>
/// <param name="First">The figure, or what stands before the stroke; a mean may carry its standard deviation in brackets.</param>
/// <param name="Second">What stands after the stroke; null for a single figure.</param>
internal sealed record ArmPart(string Head, Func<StudyArm, ImmutableArray<TextPiece>> First, Func<StudyArm, Quantity?>? Second)
{
    /// <summary>The parts that a group's data need.</summary>
    /// <param name="arms">The group's arm of every study.</param>
    /// <param name="together">Events and totals, means and standard deviations in one column each.</param>
    /// <param name="countsHead">Title of events over totals.</param>
    public static ImmutableArray<ArmPart> Of(ImmutableArray<StudyArm> arms, bool together, string countsHead)
    {
        bool Any(Func<StudyArm, Quantity?> of) => arms.Any(a => of(a) is not null);
        List<ArmPart> parts = [];
        var (events, mean) = (Any(a => a.Events), Any(a => a.Mean));
        if (events && together && Any(a => a.PersonTime)) parts.Add(new("Events/time", One(a => a.Events), a => a.PersonTime));
        else if (events && together && Any(a => a.Total)) return [new(countsHead, One(a => a.Events), a => a.Total)];
        else if (events) parts.Add(new("Events", One(a => a.Events), null));
        if (!together && Any(a => a.PersonTime)) parts.Add(new("Time", One(a => a.PersonTime), null));
        if (mean && together && Any(a => a.StandardDeviation)) parts.Add(new("Mean (SD)", MeanAndDeviation, null));
        else if (mean) parts.Add(new("Mean", One(a => a.Mean), null));
        if (!together && Any(a => a.StandardDeviation)) parts.Add(new("SD", One(a => a.StandardDeviation), null));
        if (Any(a => a.Total)) parts.Add(new(together ? "n" : "Total", One(a => a.Total), null));
        return [.. parts];
    }

    private static Func<StudyArm, ImmutableArray<TextPiece>> One(Func<StudyArm, Quantity?> of) => arm => of(arm) is { } quantity ? [TextPiece.Of(quantity)] : [];

    private static ImmutableArray<TextPiece> MeanAndDeviation(StudyArm arm)
    {
        if (arm.Mean is not { } mean) return [];
        return arm.StandardDeviation is { } sd ? [TextPiece.Of(mean), new(" ("), TextPiece.Of(sd), new(")")] : [TextPiece.Of(mean)];
    }
}
