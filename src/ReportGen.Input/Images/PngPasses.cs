namespace ReportGen.Input.Images;

/// <summary>The passes of an image: one, or the seven of Adam7 without those that are empty (PNG, 8.2).</summary>
internal static class PngPasses
{
    private static readonly (int X, int Y, int StepX, int StepY)[] s_adam7 =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    public static IEnumerable<PngPass> Of(PngHeader header) => (header.Interlaced ? s_adam7 : [(0, 0, 1, 1)])
        .Select(p => (Pass: p, Width: Count(header.Width, p.X, p.StepX), Height: Count(header.Height, p.Y, p.StepY)))
        .Where(p => p.Width > 0 && p.Height > 0)
        .Select(p => new PngPass(p.Pass.X, p.Pass.Y, p.Pass.StepX, p.Pass.StepY, p.Width, p.Height, (int)header.RowLength(p.Width)));

    private static int Count(int size, int start, int step) => Math.Max(0, (size - start + step - 1) / step);
}
