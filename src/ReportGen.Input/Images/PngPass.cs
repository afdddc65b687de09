namespace ReportGen.Input.Images;

/// <summary>The pixels of an image that stand together in a file: all of them, or every n-th.</summary>
/// <param name="X">Column of the first pixel.</param>
/// <param name="Y">Row of the first pixel.</param>
/// <param name="StepX">Columns between pixels.</param>
/// <param name="StepY">Rows between rows.</param>
/// <param name="Width">Pixels of a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="RowLength">Bytes of a row, without its filter.</param>
internal readonly record struct PngPass(int X, int Y, int StepX, int StepY, int Width, int Height, int RowLength)
{
    /// <summary>Bytes of the pass; each row has one for its filter.</summary>
    public long Length => (long)Height * (RowLength + 1);
}
