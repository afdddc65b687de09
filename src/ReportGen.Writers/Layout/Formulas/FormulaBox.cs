using System.Collections.Immutable;

namespace ReportGen.Writers.Layout.Formulas;

/// <summary>A set part of a formula: items relative to its left end on the baseline.</summary>
/// <param name="Width">Points.</param>
/// <param name="Ascent">Points above the baseline.</param>
/// <param name="Descent">Points below the baseline, positive.</param>
internal sealed record FormulaBox(double Width, double Ascent, double Descent, ImmutableArray<PageItem> Items)
{
    public static readonly FormulaBox Empty = new(0, 0, 0, []);

    public static FormulaBox Space(double width) => new(width, 0, 0, []);

    public IEnumerable<PageItem> At(double x, double y) => Items.Select(i => i.Moved(x, y));

    /// <summary>Boxes side by side on one baseline.</summary>
    public static FormulaBox Row(IEnumerable<FormulaBox> boxes)
    {
        var items = ImmutableArray.CreateBuilder<PageItem>();
        double x = 0, ascent = 0, descent = 0;
        foreach (var box in boxes)
        {
            items.AddRange(box.At(x, 0));
            x += box.Width;
            ascent = Math.Max(ascent, box.Ascent);
            descent = Math.Max(descent, box.Descent);
        }

        return new FormulaBox(x, ascent, descent, items.ToImmutable());
    }
}
