using System.Collections.Immutable;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Forest.Columns;

/// <summary>What a group reports in one text: 4/123, or 12.3 (4.1), n = 40.</summary>
internal static class ArmText
{
    /// <summary>With the group's name before it.</summary>
    public static ImmutableArray<TextPiece> Line(StudyArm arm) => [.. arm.Name.Length > 0 ? (TextPiece[])[new(arm.Name + " ", Ink: Ink.Muted)] : [], .. Of(arm)];

    private static ImmutableArray<TextPiece> Of(StudyArm arm)
    {
        var over = arm.PersonTime ?? arm.Total;
        if (arm.Events is { } events) return over is null ? [Muted(events)] : [Muted(events), new("/", Ink: Ink.Muted), Muted(over)];
        List<TextPiece> pieces = [];
        if (arm.Mean is { } mean) pieces.Add(Muted(mean));
        if (arm.StandardDeviation is { } sd) pieces.AddRange([new(" (", Ink: Ink.Muted), Muted(sd), new(")", Ink: Ink.Muted)]);
        if (arm.Total is { } total) pieces.AddRange([new(pieces.Count > 0 ? ", n = " : "n = ", Ink: Ink.Muted), Muted(total)]);
        return [.. pieces];
    }

    /// <summary>What such texts are: "events/total".</summary>
    public static string Head(ForestContent content)
    {
        ImmutableArray<StudyArm> arms = [.. content.Studies.SelectMany(s => s.Arms)];
        if (arms.Any(a => a.Events is not null))
            return content.Groups.Length == 1 && content is { Event: { } what, Unit: { } unit } ? $"{what.Many}/{unit.Many}" : arms.Any(a => a.PersonTime is not null) ? "events/time" : "events/total";
        return arms.Any(a => a.Mean is not null) ? "mean (SD), n" : "n";
    }

    private static TextPiece Muted(Quantity quantity) => TextPiece.Of(quantity, Ink.Muted);
}
