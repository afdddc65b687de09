namespace ReportGen.Benchmarks;

/// <summary>Studies drawn by a Lehmer generator (Park and Miller 1988), the same every time.</summary>
internal sealed class SimulatedStudies
{
    private const long Modulus = 2147483647;

    private long _state = 20240607;

    private SimulatedStudies()
    {
    }

    /// <summary>k effects about 0.3 with τ² = 0.04, and their variances from 0.005 to 0.205.</summary>
    public static (double[] Yi, double[] Vi) Effects(int k)
    {
        var draw = new SimulatedStudies();
        var (yi, vi) = (new double[k], new double[k]);
        for (int i = 0; i < k; i++)
        {
            vi[i] = 0.005 + (0.2 * draw.Next());
            double spread = draw.Next() + draw.Next() + draw.Next() - 1.5;
            yi[i] = 0.3 + (Math.Sqrt(0.04 + vi[i]) * 2 * spread);
        }

        return (yi, vi);
    }

    /// <summary>k sparse proportions of 20 to 199 trials, many without events.</summary>
    public static (double[] Events, double[] Trials) Proportions(int k)
    {
        var draw = new SimulatedStudies();
        var (events, trials) = (new double[k], new double[k]);
        for (int i = 0; i < k; i++)
        {
            trials[i] = Math.Floor(20 + (180 * draw.Next()));
            events[i] = Math.Floor(trials[i] * 0.1 * draw.Next() * draw.Next());
        }

        return (events, trials);
    }

    private double Next()
    {
        _state = 16807 * _state % Modulus;
        return (double)_state / Modulus;
    }
}
