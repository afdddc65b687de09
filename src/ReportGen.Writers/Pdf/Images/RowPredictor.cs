namespace ReportGen.Writers.Pdf.Images;

/// <summary>
/// Filters the rows of an image so that they compress well (PNG, 9; ISO 32000-1, 7.4.4.4, predictor 15): of none, sub, up and Paeth each row takes the
/// one whose sum of absolute differences is least.
/// </summary>
internal static class RowPredictor
{
    private const int None = 0, Sub = 1, Up = 2, Paeth = 4;
    private static readonly int[] s_filters = [None, Sub, Up, Paeth];

    /// <param name="samples">Rows without gaps.</param>
    /// <param name="rowLength">Bytes of a row.</param>
    /// <param name="step">Bytes of a pixel.</param>
    /// <returns>Rows, each behind the number of its filter.</returns>
    public static byte[] Encode(ReadOnlySpan<byte> samples, int rowLength, int step)
    {
        var rows = samples.Length / rowLength;
        var output = new byte[rows * (rowLength + 1)];
        var (best, trial) = (new byte[rowLength], new byte[rowLength]);
        var above = (ReadOnlySpan<byte>)new byte[rowLength];
        for (var y = 0; y < rows; y++)
        {
            var row = samples.Slice(y * rowLength, rowLength);
            var (least, filter) = (long.MaxValue, None);
            foreach (var candidate in s_filters)
            {
                var sum = Filter(candidate, row, above, step, trial);
                if (sum >= least) continue;
                (least, filter) = (sum, candidate);
                (best, trial) = (trial, best);
            }

            var target = output.AsSpan(y * (rowLength + 1));
            target[0] = (byte)filter;
            best.CopyTo(target[1..]);
            above = row;
        }

        return output;
    }

    /// <returns>The sum of the differences, each taken as a signed byte.</returns>
    private static long Filter(int filter, ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, int step, byte[] result)
    {
        long sum = 0;
        for (var i = 0; i < row.Length; i++)
        {
            int left = i < step ? 0 : row[i - step], corner = i < step ? 0 : above[i - step];
            var predicted = filter switch
            {
                Sub => left,
                Up => above[i],
                Paeth => Nearest(left, above[i], corner),
                _ => 0,
            };
            var difference = (sbyte)(row[i] - predicted);
            result[i] = (byte)difference;
            sum += Math.Abs((int)difference);
        }

        return sum;
    }

    private static int Nearest(int left, int above, int corner)
    {
        int fromLeft = Math.Abs(above - corner), fromAbove = Math.Abs(left - corner), fromCorner = Math.Abs(left + above - 2 * corner);
        return fromLeft <= fromAbove && fromLeft <= fromCorner ? left : fromAbove <= fromCorner ? above : corner;
    }
}
