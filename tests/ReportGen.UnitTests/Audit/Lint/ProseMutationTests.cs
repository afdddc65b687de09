using ReportGen.Audit.Lint;
using Xunit.Abstractions;

namespace ReportGen.UnitTests.Audit.Lint;

/// <summary>Tampers with every number, number word and claim word of the samples' prose, one at a time, and counts how many check finds on their line.</summary>
public class ProseMutationTests(ITestOutputHelper output)
{
    private const double LeastFound = 0.95;
    private const int LeastMutations = 200;

    [Theory]
    [InlineData("bcg-vaccine")]
    [InlineData("cervical-vertebroplasty")]
    public void Untouched_prose_has_no_open_finding(string id)
    {
        var sample = LintSample.Of(id);
        LintReport.Of(sample.Lint.Check(), sample.Review.Settings.Accepted).Open.Select(d => $"{d.Span} {d.Code} {d.Found}").ShouldBeEmpty();
    }

    [Fact]
    public void A_tampered_literal_is_found()
    {
        var all = new List<(ProseMutation Mutation, bool Found)>();
        foreach (var id in (string[])["bcg-vaccine", "cervical-vertebroplasty"])
        {
            var sample = LintSample.Of(id);
            all.AddRange(ProseMutation.Of(sample).Select(m => (m, IsFound(sample, m))));
        }

        foreach (var kind in all.GroupBy(m => m.Mutation.Class).OrderBy(g => g.Key, StringComparer.Ordinal)) output.WriteLine($"{kind.Key}: {kind.Count(m => m.Found)} of {kind.Count()}");
        foreach (var (mutation, _) in all.Where(m => !m.Found)) output.WriteLine($"missed: {mutation.File}:{mutation.Line} {mutation.Before} -> {mutation.After}");
        all.Count.ShouldBeGreaterThanOrEqualTo(LeastMutations);
        ((double)all.Count(m => m.Found) / all.Count).ShouldBeGreaterThanOrEqualTo(LeastFound);
    }

    private static bool IsFound(LintSample sample, ProseMutation mutation) =>
        LintReport.Of(sample.Lint.Check(mutation.Prose), sample.Review.Settings.Accepted).Open
            .Any(d => d.Span.File == mutation.File && d.Span.Line == mutation.Line);
}
