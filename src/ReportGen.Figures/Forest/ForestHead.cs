using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;

namespace ReportGen.Figures.Forest;

/// <summary>Draws the titles of a forest plot's columns.</summary>
internal static class ForestHead
{
    public static readonly TextPiece Study = new("Study", Bold: true);

    public static readonly TextPiece Weight = new("Weight", Bold: true);

    /// <summary>What is counted of what; where room is short, in the plot's favour, its general words.</summary>
    public static TextPiece Counts(ForestContent content, Canvas canvas) =>
        new(canvas.Narrow ? "Events/total" : Capitalized(content.Findings.Event.Many) + "/" + content.Findings.Unit.Many, Bold: true);

    public static TextPiece Estimate(ForestContent content) => new($"Estimate [{content.Level} CI]", Bold: true);

    /// <summary>Draws at the top and returns where the rows begin.</summary>
    public static double Draw(Canvas canvas, ForestContent content, ForestColumns columns)
    {
        var study = canvas.Text.Break(Study, canvas.Size, columns.StudyWidth);
        var counts = canvas.Text.Break(Counts(content, canvas), canvas.Size, columns.CountsWidth);
        var estimate = canvas.Text.Break(Estimate(content), canvas.Size, columns.IntervalEnd - columns.EstimateStart);
        var bottom = new[] { study, counts, estimate }.Max(b => b.Height);
        canvas.Write(study, 0, bottom - study.Height);
        canvas.Write(counts, columns.CountsStart + (columns.CountsWidth / 2), bottom - counts.Height, TextAnchor.Middle);
        canvas.Write(estimate, columns.IntervalEnd, bottom - estimate.Height, TextAnchor.End);
        if (columns.HasWeights)
        {
            var weight = canvas.Text.Break(Weight, canvas.Size, canvas.Width);
            canvas.Write(weight, canvas.Width, bottom - weight.Height, TextAnchor.End);
        }

        bottom += canvas.Size * 0.2;
        canvas.Line(0, bottom, canvas.Width, bottom, canvas.Stroke(Ink.Line));
        return bottom + (canvas.Size * 0.2);
    }

    public static string Capitalized(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
