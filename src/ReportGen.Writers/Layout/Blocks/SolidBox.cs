namespace ReportGen.Writers.Layout.Blocks;

/// <summary>A box that is never divided.</summary>
internal sealed class SolidBox(Slab body) : BreakableBox
{
    public override IReadOnlyList<int> Footnotes => body.Footnotes;

    public override SpaceFit Measure(double height, bool atHead) => atHead || body.Height <= height ? SpaceFit.Full : SpaceFit.Wrap;

    public override BoxPart Take(double height, bool atHead) => new(body, null);
}
