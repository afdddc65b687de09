using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;

namespace ReportGen.Figures.Forest.Columns;

/// <summary>The studies' weights in the first meta-analysis.</summary>
internal sealed class WeightColumn(Canvas canvas, double start, double width) : ForestColumn(canvas, start, width)
{
    private static readonly TextPiece Title = new("Weight", Bold: true);

    public override double HeadHeight => Canvas.Leading;

    public static double WidthOf(ForestContent content, Canvas canvas) => content.HasWeights
        ? content.Studies.SelectMany(s => s.Weights.Take(1)).Where(w => w.Number is not null).Select(w => canvas.Text.Width(TextPiece.Of(w), canvas.Size))
            .Append(canvas.Text.Width(Title, canvas.Size)).Max()
        : 0;

    public override void Head(double bottom) => WriteAt(Title, End, bottom - (Canvas.Leading / 2), TextAnchor.End);

    public override void Draw(ForestStudy study, double centre)
    {
        if (study.Weights.FirstOrDefault() is { Number: not null } weight) WriteAt(TextPiece.Of(weight), End, centre, TextAnchor.End);
    }
}
