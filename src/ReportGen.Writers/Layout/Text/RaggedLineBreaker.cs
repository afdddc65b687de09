using System.Collections.Immutable;

namespace ReportGen.Writers.Layout.Text;

/// <summary>Divides a text into lines that are as full as they go, without stretching; words are divided only where they are wider than a line.</summary>
internal static class RaggedLineBreaker
{
    /// <summary>A line shorter than this share of the measure goes on into an address that would leave it so.</summary>
    private const double ShortLine = 0.6;

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

    /// <summary>The last unpenalised candidate that fits, else the last at a hyphen that fits, else the last of the least penalty that fits, else the first.</summary>
    private static int EndOfLine(ReadOnlySpan<BreakCandidate> candidates, int from, double start, double width)
    {
        int clean = -1, hyphen = -1, address = -1, any = -1;
        for (var i = from; i < candidates.Length && candidates[i].End - start <= width + Slack; i++)
        {
            if (any < 0 || candidates[i].Penalty <= candidates[any].Penalty) any = i;
            if (candidates[i].Penalty == 0 || candidates[i].Forced) clean = i;
            if (candidates[i].Hyphenated) hyphen = i;
            if (candidates[i].Penalty == ParagraphBreaks.AddressPenalty) address = i;
            if (candidates[i].Forced) break;
        }

        if (clean >= 0 && address > clean && candidates[clean].End - start < ShortLine * width) return address;
        return clean >= 0 ? clean : hyphen >= 0 ? hyphen : any >= 0 ? any : from;
    }
}
