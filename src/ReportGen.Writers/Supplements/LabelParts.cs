using System.Collections.Immutable;

namespace ReportGen.Writers.Supplements;

/// <summary>Labels of quantities in their parts: "Leakage, Random effects (REML, normal): estimate" has three. What neighbours share is said once.</summary>
internal static class LabelParts
{
    /// <summary>What all labels begin with, up to where the next part begins; empty where they share no whole part.</summary>
    public static string Shared(IEnumerable<string> labels) => labels.Select(l => l[..Ends(l).LastOrDefault()]).Aggregate(Common);

    /// <summary>A label without the parts that it shares with the one that it stands under.</summary>
    public static string Beside(string label, string heading) => label[Common(label, heading).Length..];

    private static string Common(string a, string b)
    {
        var ends = Ends(a).Where(e => e <= b.Length && string.CompareOrdinal(a, 0, b, 0, e) == 0);
        return a[..ends.LastOrDefault()];
    }

    /// <summary>Where the parts after the first begin. A comma in parentheses divides nothing.</summary>
    private static ImmutableArray<int> Ends(string label)
    {
        var ends = ImmutableArray.CreateBuilder<int>();
        var depth = 0;
        for (var i = 0; i < label.Length; i++)
        {
            depth += label[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0 && label[i] is ',' or ':' && i + 1 < label.Length && label[i + 1] == ' ') ends.Add(i + 2);
        }

        return ends.ToImmutable();
    }
}
