using System.Collections.Immutable;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Templates;

namespace ReportGen.Figures.RiskOfBias;

/// <summary>Says what the signs mean.</summary>
internal sealed class BiasLegend(Canvas canvas, BiasSymbolDrawer symbols)
{
    /// <summary>Signs and their meaning, in as many lines as they need; returns the bottom.</summary>
    /// <param name="notReported">Whether the sign of what is not reported stands in the figure.</param>
    public double Judgements(RiskOfBiasTool tool, bool notReported, double top)
    {
        var gap = canvas.Size * 0.5;
        var lineHeight = (2 * symbols.Radius) + (canvas.Size * 0.4);
        var (x, centre) = (0.0, top + (lineHeight / 2));
        ImmutableArray<BiasJudgement?> all = [.. tool.Judgements, .. notReported ? (BiasJudgement?[])[null] : []];
        foreach (var judgement in all)
        {
            var label = judgement?.Label ?? "Not reported";
            var width = (2 * symbols.Radius) + gap + canvas.Text.Width(label, canvas.SmallSize);
            if (x > 0 && x + width > canvas.Width) (x, centre) = (0, centre + lineHeight);
            symbols.Draw(judgement, x + symbols.Radius, centre, null);
            var block = canvas.Text.Break(new TextPiece(label), canvas.SmallSize, canvas.Width - x - (2 * symbols.Radius) - gap);
            canvas.Write(block, x + (2 * symbols.Radius) + gap, centre - (block.Leading / 2));
            x += width + (canvas.Size * 1.5);
        }

        return centre + (lineHeight / 2);
    }

    /// <summary>The domains' letters with their names, under their groups; returns the bottom.</summary>
    /// <param name="overall">Whether the overall judgement has a letter too.</param>
    public double Domains(RiskOfBiasTool tool, double top, bool overall = false)
    {
        var group = "";
        foreach (var (domain, i) in tool.Domains.Select((d, i) => (d, i)).Where(d => overall || !d.d.IsOverall))
        {
            if (domain.Group.Length > 0 && domain.Group != group) top = Line([new TextPiece(domain.Group, Ink: Ink.Muted, Bold: true)], top);
            group = domain.Group;
            top = Line([new TextPiece(Letter(i) + " ", Ink: Ink.Muted, Bold: true), new TextPiece(domain.Label, Ink: Ink.Muted)], top);
        }

        return top;
    }

    /// <summary>D1, D2 …</summary>
    public static string Letter(int domain) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"D{domain + 1}");

    private double Line(ImmutableArray<TextPiece> pieces, double top)
    {
        var block = canvas.Text.Break(pieces, canvas.SmallSize, canvas.Width);
        canvas.Write(block, 0, top);
        return top + block.Height;
    }
}
