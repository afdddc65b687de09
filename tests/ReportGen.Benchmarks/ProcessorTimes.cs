using System.Globalization;

namespace ReportGen.Benchmarks;

/// <summary>The same benchmarks by processor time, which other programs on the machine do not lengthen: the smallest of many calls, collection of garbage included.</summary>
/// <param name="output">Takes a line for each.</param>
/// <param name="beginnings">What the names of those to run begin with; empty for all.</param>
internal sealed class ProcessorTimes(TextWriter output, string[] beginnings)
{
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(3);

    public void Write()
    {
        var sensitivity = new SensitivityBenchmarks();
        foreach (int k in new[] { 20, 1_000, 20_000, 1_000_000 })
        {
            var pooling = new PoolingBenchmarks { K = k };
            pooling.Simulate();
            Write($"REML + Hartung-Knapp, k = {k}", () => pooling.RemlHartungKnapp());
        }

        Write("leave-one-out, k = 1000", () => sensitivity.LeaveOneOutOf1000());
        Write("cumulative, k = 1000", () => sensitivity.CumulativeOf1000());
        Write("influence, k = 1000", () => sensitivity.InfluenceOf1000());
        Write("GOSH, k = 15", () => sensitivity.AllSubsetsOf15());
        foreach (int k in new[] { 20, 200 })
        {
            var glmm = new GlmmBenchmarks { K = k };
            glmm.Simulate();
            Write($"GLMM, k = {k}", () => glmm.LogisticNormalOfProportions());
        }

        foreach (var review in PdfBenchmarks.Reviews)
            foreach (var layout in PdfBenchmarks.Layouts)
            {
                var pdf = new PdfBenchmarks { Review = review, Layout = layout };
                pdf.Compose();
                Write($"PDF, {review}, {layout}, {pdf.PageCount} pages", () => pdf.WholePdf());
            }
    }

    private void Write(string name, Action call)
    {
        if (beginnings.Length > 0 && !beginnings.Any(b => name.StartsWith(b, StringComparison.OrdinalIgnoreCase))) return;
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

        var allocated = GC.GetAllocatedBytesForCurrentThread();
        call();
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-56}{best.TotalMilliseconds,12:F3} ms {allocated / 1e6,10:F3} MB"));
    }
}
