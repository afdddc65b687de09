using System.Collections.Immutable;
using ReportGen.Figures.Text;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Forest.Columns;

/// <summary>Where the parts of a group's data lie within its column.</summary>
/// <param name="Name">The group's name; empty for none.</param>
internal sealed record ArmPartWidths(string Name, ImmutableArray<ArmPartWidths.Placed> Parts, double Total)
{
    // In font sizes: the widest word of a head, and the head that is not broken.
    private const double WidestHead = 8, ShortHead = 6;

    public static ArmPartWidths Of(Canvas canvas, ForestContent content, int group, bool together)
    {
        ImmutableArray<StudyArm> arms = [.. content.Studies.Where(s => group < s.Arms.Length).Select(s => s.Arms[group]), .. content.Totals.Skip(group).Take(1), .. content.AllSummaries.SelectMany(s => s.Totals.Skip(group).Take(1))];
        var name = arms.Select(a => a.Name).FirstOrDefault(n => n.Length > 0) ?? "";
        var single = content.Groups.Length == 1 && content.Event is not null && content.Unit is not null && !canvas.Narrow;
        var countsHead = single ? $"{Capital.First(content.Event!.Many)}/{content.Unit!.Many}" : "Events/total";
        var parts = ImmutableArray.CreateBuilder<Placed>();
        var x = 0.0;
        foreach (var part in ArmPart.Of(arms, together, countsHead))
        {
            if (parts.Count > 0) x += canvas.Size * 0.8;
            parts.Add(Place(canvas, part, arms, x));
            x += parts[^1].Width;
        }

        var least = Math.Min(canvas.Text.Narrowest(new TextPiece(name, Bold: true), canvas.Size), canvas.Size * WidestHead);
        if (least <= x) return new ArmPartWidths(name, parts.ToImmutable(), x);
        var shift = (least - x) / 2;
        return new ArmPartWidths(name, [.. parts.Select(p => p with { Offset = p.Offset + shift })], least);
    }

    private static Placed Place(Canvas canvas, ArmPart part, ImmutableArray<StudyArm> arms, double offset)
    {
        double Widest(Func<StudyArm, ImmutableArray<TextPiece>> of) =>
            arms.Select(a => of(a).Sum(p => canvas.Text.Width(p with { Bold = true }, canvas.Size))).DefaultIfEmpty(0).Max();

        var first = Widest(part.First);
        var second = part.Second is null
            ? 0
            : canvas.Text.Width("/", canvas.Size, bold: true) + Widest(a => part.Second(a) is { } q ? [TextPiece.Of(q)] : []);
        var title = new TextPiece(part.Head, Bold: true);
        var whole = canvas.Narrow ? 0 : Math.Min(canvas.Text.Width(title, canvas.Size), canvas.Size * ShortHead);
        var head = Math.Max(Math.Min(canvas.Text.Narrowest(title, canvas.Size), canvas.Size * WidestHead), whole);
        var width = Math.Max(first + second, head);

        // Two joined figures stand in the middle under their head; a single one ends with it.
        var end = part.Second is null ? width : ((width - first - second) / 2) + first;
        return new Placed(part, offset, width, end);
    }

    /// <param name="Offset">From the start of the column.</param>
    /// <param name="End">Where the first figure ends, from the start of the part.</param>
    internal sealed record Placed(ArmPart Part, double Offset, double Width, double End);
}
