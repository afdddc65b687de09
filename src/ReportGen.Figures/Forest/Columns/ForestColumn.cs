using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;

namespace ReportGen.Figures.Forest.Columns;

/// <summary>A column of a forest plot. It says how high its content is and draws it into rows; rows that it has nothing for stay empty.</summary>
/// <param name="start">Left edge, in points.</param>
internal abstract class ForestColumn(Canvas canvas, double start, double width)
{
    public double Start => start;

    public double Width => width;

    public double End => start + width;

    protected Canvas Canvas => canvas;

    public virtual double HeadHeight => 0;

    public virtual void Head(double bottom)
    {
    }

    public virtual double Height(ForestStudy study) => canvas.Leading;

    public abstract void Draw(ForestStudy study, double centre);

    /// <summary>Height of what stands in the first line of a summary.</summary>
    public virtual double Height(ForestSummary summary) => canvas.Leading;

    public virtual void Draw(ForestSummary summary, double centre)
    {
    }

    public virtual double TotalHeight => canvas.Leading;

    public virtual void Total(double centre)
    {
    }

    /// <summary>One line of text whose capitals are centred on a height.</summary>
    protected void WriteAt(TextPiece piece, double x, double centre, TextAnchor anchor) => WriteAt(piece, x, centre, anchor, canvas.Size);

    protected void WriteAt(TextPiece piece, double x, double centre, TextAnchor anchor, double size)
    {
        var block = canvas.Text.Break(piece with { Whole = true }, size, canvas.Width);
        canvas.Write(block, x, centre - (block.Leading / 2), anchor);
    }
}
