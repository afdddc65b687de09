using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ReportGen.Statistics.Numerics;

/// <summary>
/// Four <see cref="CompensatedSum"/>s side by side in vector registers, always four whatever the processor, and without fused operations: the same bits on every machine.
/// </summary>
internal struct CompensatedLanes
{
    public const int Count = 4;

    private Vector256<double> _high;
    private Vector256<double> _low;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Vector256<double> terms)
    {
        var sum = _high + terms;
        var part = sum - _high;
        _low += _high - (sum - part) + (terms - part);
        _high = sum;
    }

    /// <summary>All four in one.</summary>
    public readonly CompensatedSum Total
    {
        get
        {
            CompensatedSum sum = default;
            for (int lane = 0; lane < Count; lane++)
                sum.Add(_high[lane]);
            for (int lane = 0; lane < Count; lane++)
                sum.Add(_low[lane]);
            return sum;
        }
    }
}
