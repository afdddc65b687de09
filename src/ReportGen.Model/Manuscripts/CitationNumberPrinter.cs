using System.Collections.Immutable;
using System.Globalization;

namespace ReportGen.Model.Manuscripts;

/// <summary>Prints the numbers of a citation: runs of three and more shortened, as in "1–3,5". The only place that does.</summary>
public static class CitationNumberPrinter
{
    /// <param name="numbers">Ascending, each once.</param>
    public static string Print(ImmutableArray<int> numbers)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var number in numbers)
        {
            if (runs.Count > 0 && runs[^1].Last + 1 == number) runs[^1] = (runs[^1].First, number);
            else runs.Add((number, number));
        }

        return string.Join(',', runs.Select(Run));
    }

    private static string Run((int First, int Last) run)
    {
        var first = run.First.ToString(CultureInfo.InvariantCulture);
        var last = run.Last.ToString(CultureInfo.InvariantCulture);
        return (run.Last - run.First) switch
        {
            0 => first,
            1 => $"{first},{last}",
            _ => $"{first}\u2013{last}",
        };
    }
}
