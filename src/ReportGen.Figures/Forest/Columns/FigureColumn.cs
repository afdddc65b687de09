using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Forest.Columns;

/// <summary>A further figure of each row and of the summaries.</summary>
/// <param name="index">Which of the rows' figures.</param>
internal sealed class FigureColumn(Canvas canvas, ForestContent content, int index, double start, double width) : ForestColumn(canvas, start, width)
{
    public override double HeadHeight => Canvas.Leading;

    public static double WidthOf(ForestContent content, int index, Canvas canvas) => content.Studies.Select(s => s.Figures[index]).Where(q => q.Number is not null)
        .Select(q => canvas.Text.Width(TextPiece.Of(q), canvas.Size)).Append(canvas.Text.Width(Title(content, index), canvas.Size)).Max();

    public override void Head(double bottom) => WriteAt(Title(content, index), End, bottom - (Canvas.Leading / 2), TextAnchor.End);

    public override void Draw(ForestStudy study, double centre)
    {
        Quantity figure = study.Figures[index];
        WriteAt(figure.Number is null ? new TextPiece("–", figure.Address, Ink.Muted) : TextPiece.Of(figure), End, centre, TextAnchor.End);
    }

    private static TextPiece Title(ForestContent content, int index) => new(content.FigureHeads[index], Bold: true);
}
