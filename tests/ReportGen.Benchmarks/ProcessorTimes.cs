using System.Globalization;

namespace ReportGen.Benchmarks;

/// <summary>The same benchmarks by processor time, which other programs on the machine do not lengthen: the smallest of many calls, collection of garbage included.</summary>
internal static class ProcessorTimes
{
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(3);

    public static void Write(TextWriter output)
    {
        var sensitivity = new SensitivityBenchmarks();
        foreach (int k in new[] { 20, 1_000, 20_000, 1_000_000 })
        {
            var pooling = new PoolingBenchmarks { K = k };
            pooling.Simulate();
            Write(output, $"REML + Hartung-Knapp, k = {k}", () => pooling.RemlHartungKnapp());
        }

        Write(output, "leave-one-out, k = 1000", () => sensitivity.LeaveOneOutOf1000());
        Write(output, "cumulative, k = 1000", () => sensitivity.CumulativeOf1000());
        Write(output, "influence, k = 1000", () => sensitivity.InfluenceOf1000());
        Write(output, "GOSH, k = 15", () => sensitivity.AllSubsetsOf15());
        foreach (int k in new[] { 20, 200 })
        {
            var glmm = new GlmmBenchmarks { K = k };
            glmm.Simulate();
            Write(output, $"GLMM, k = {k}", () => glmm.LogisticNormalOfProportions());
        }
    }

    private static void Write(TextWriter output, string name, Action call)
    {
        var best = TimeSpan.MaxValue;
        var start = Environment.CpuUsage.TotalTime;

        // The clock is too coarse for a call of microseconds.
        for (int batch = 1; Environment.CpuUsage.TotalTime - start < Enough;)
        {
            var before = Environment.CpuUsage.TotalTime;
            for (int i = 0; i < batch; i++)
                call();
            var spent = Environment.CpuUsage.TotalTime - before;
            if (spent < TimeSpan.FromMilliseconds(5)) batch *= 2;
            else if (spent / batch < best) best = spent / batch;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-36}{best.TotalMilliseconds,12:F3} ms"));
    }
}
