using System.Collections.Immutable;

namespace ReportGen.Writers.Layout.Text;

/// <summary>Divides a text into lines that are as full as they go, without stretching; words are divided only where they are wider than a line.</summary>
internal static class RaggedLineBreaker
{
    private const double Slack = 1e-6;

    /// <inheritdoc cref="LineBreaker.Break"/>
    public static ImmutableArray<int> Break(ReadOnlySpan<BreakCandidate> candidates, double width, double indent = 0)
    {
        var chosen = ImmutableArray.CreateBuilder<int>();
        var start = 0.0;
        for (var i = 0; i < candidates.Length;)
        {
            i = EndOfLine(candidates, i, start, chosen.Count == 0 ? width - indent : width);
            chosen.Add(i);
            start = candidates[i].Start;
            i++;
        }

        return chosen.ToImmutable();
    }

    /// <summary>The last unpenalised candidate that fits, else the last that fits, else the first.</summary>
    private static int EndOfLine(ReadOnlySpan<BreakCandidate> candidates, int from, double start, double width)
    {
        int clean = -1, any = -1;
        for (var i = from; i < candidates.Length && candidates[i].End - start <= width + Slack; i++)
        {
            any = i;
            if (candidates[i].Penalty == 0 || candidates[i].Forced) clean = i;
            if (candidates[i].Forced) break;
        }

        return clean >= 0 ? clean : any >= 0 ? any : from;
    }
}
