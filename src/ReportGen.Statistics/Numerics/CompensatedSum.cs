using System.Runtime.Intrinsics;

namespace ReportGen.Statistics.Numerics;

/// <summary>
/// A running sum carried in two doubles (Knuth 1969, TwoSum; Ogita, Rump and Oishi 2005, Sum2), as exact as twice the working precision: the order of
/// the terms does not show in the first fifteen digits.
/// </summary>
internal struct CompensatedSum
{
    private double _high;
    private double _low;

    public void Add(double term)
    {
        double sum = _high + term;
        double part = sum - _high;
        _low += _high - (sum - part) + (term - part);
        _high = sum;
    }

    public readonly double Value => _high + _low;

    /// <summary>The sum of all other terms: exact also where <paramref name="term"/> outweighs them by many orders.</summary>
    public readonly double Without(double term) => _high - term + _low;

    /// <summary>The same for four terms, each on its own.</summary>
    public readonly Vector256<double> Without(Vector256<double> terms) => Vector256.Create(_high) - terms + Vector256.Create(_low);
}
