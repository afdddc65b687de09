using System.Globalization;
using ReportGen.Cli;
using ReportGen.UnitTests;
using ReportGen.UnitTests.Reviews;

namespace ReportGen.Benchmarks;

/// <summary>What a site costs that has more and more reviews of one size: processor time and memory of the command that builds its pages.</summary>
/// <param name="output">Takes a line for each size.</param>
internal sealed class SiteTimes(TextWriter output)
{
    private const int Studies = 12;
    private const int WarmUp = 10;
    private static readonly int[] Sizes = [50, 100, 200];

    public void Write()
    {
        Build(WarmUp);
        foreach (var reviews in Sizes)
        {
            var (time, allocated, files) = Build(reviews);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"site of {reviews,4} reviews {time.TotalSeconds,8:F2} s {time.TotalMilliseconds / reviews,8:F1} ms each {allocated / 1e6 / reviews,8:F1} MB each {files,6} files"));
        }
    }

    private static (TimeSpan Time, long Allocated, int Files) Build(int reviews)
    {
        var folder = Directory.CreateTempSubdirectory("reportgen-site-").FullName;
        try
        {
            var (data, site) = (Path.Combine(folder, "data"), Path.Combine(folder, "site"));
            for (var i = 1; i <= reviews; i++)
            {
                var written = Path.Combine(data, new GeneratedReview(Studies).WriteTo(data));
                Directory.Move(written, Path.Combine(data, string.Create(CultureInfo.InvariantCulture, $"review-{i:000}")));
            }

            using StringWriter messages = new(), errors = new();
            var (time, allocated) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
            var code = Cli.CommandLine.Run(
                ["build", "--data", data, "--templates", RepositoryFolder.Path("templates"), "--output", site, "--formats", "html"],
                new Terminal(messages, errors, Colors: false, Interactive: false));
            if (code != 0) throw new InvalidOperationException(errors.ToString());
            return (Environment.CpuUsage.TotalTime - time, GC.GetTotalAllocatedBytes() - allocated, Directory.GetFiles(site, "*", SearchOption.AllDirectories).Length);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
