using System.Collections.Immutable;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Flow;

/// <summary>A line of a box: a label and its count.</summary>
internal sealed record FlowItem(string Label, Quantity Count)
{
    public bool Reported => Count.Number is not null;

    /// <summary>The label, then the count: "Records screened (n = 412)", or "(n = not reported)".</summary>
    public ImmutableArray<TextPiece> Pieces
    {
        get
        {
            var ink = Reported ? Ink.Text : Ink.Muted;
            return [new TextPiece(Label + " ", Ink: ink), new TextPiece($"(n = {Count.Printed})", Count.Address, ink, Whole: true)];
        }
    }
}
