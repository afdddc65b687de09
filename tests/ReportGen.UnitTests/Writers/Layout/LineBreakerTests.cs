using ReportGen.Writers.Layout.Text;

namespace ReportGen.UnitTests.Writers.Layout;

public class LineBreakerTests
{
    [Fact]
    public void Lines_are_the_best_of_all_that_can_be_chosen()
    {
        var random = new Random(1981);
        var stretched = 0;
        for (var i = 0; i < 300; i++)
        {
            var candidates = Paragraph(random, 4 + random.Next(5));
            var width = 25 + random.Next(40);
            var indent = random.Next(3) * 6;
            var (chosen, elasticity) = LineBreaker.Break(candidates, width, indent);
            var best = BestOfAll(candidates, width, indent);
            if (best is null) continue;

            stretched++;
            elasticity.ShouldBe(best.Value.Elasticity, $"paragraph {i} at {width}");
            Cost(candidates, chosen, width, indent, elasticity)!.Value.ShouldBe(best.Value.Cost, 1e-4, $"paragraph {i} at {width}");
        }

        stretched.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void A_third_hyphen_in_a_row_is_avoided_at_the_price_of_loose_lines()
    {
        // Words of 30 with hyphens in the middle: at a width of 48 every line would like to end in one.
        var candidates = new List<BreakCandidate>();
        for (var word = 0; word < 8; word++)
        {
            var start = word * 33.0;
            candidates.Add(new BreakCandidate(start + 16, word * 3, start + 15, word * 3, 50, true, false));
            candidates.Add(new BreakCandidate(start + 30, word * 3, start + 33, word * 3 + 3, 0, false, word == 7));
        }

        var chosen = LineBreaker.Break(candidates.ToArray(), 48).Places;

        var longest = 0;
        var row = 0;
        foreach (var place in chosen)
        {
            row = candidates[place].Hyphenated ? row + 1 : 0;
            longest = Math.Max(longest, row);
        }

        longest.ShouldBeInRange(1, 2);
    }

    [Fact]
    public void What_is_wider_than_a_line_stands_alone_on_its_line()
    {
        BreakCandidate[] candidates =
        [
            new(20, 0, 23, 3, 0, false, false), new(123, 3, 126, 6, 0, false, false), new(146, 6, 149, 9, 0, false, true),
        ];

        LineBreaker.Break(candidates, 50).Places.ShouldBe([0, 1, 2]);
    }

    [Fact]
    public void A_word_that_is_all_hyphens_is_broken_rather_than_overfull()
    {
        var candidates = Enumerable.Range(1, 9).Select(i => new BreakCandidate(i * 40, 0, i * 40, 0, 50, i < 9, i == 9)).ToArray();

        LineBreaker.Break(candidates, 50).Places.ShouldBe(Enumerable.Range(0, 9));
    }

    [Fact]
    public void Forced_breaks_are_taken()
    {
        BreakCandidate[] candidates =
        [
            new(20, 0, 20, 0, 0, false, true), new(40, 0, 43, 3, 0, false, false), new(60, 3, 60, 3, 0, false, true),
        ];

        LineBreaker.Break(candidates, 100).Places.ShouldBe([0, 2]);
    }

    private static BreakCandidate[] Paragraph(Random random, int words)
    {
        var candidates = new List<BreakCandidate>();
        var (x, space) = (0.0, 0.0);
        for (var word = 0; word < words; word++)
        {
            var length = 4 + random.Next(16);
            if (length > 10 && random.Next(2) == 0) candidates.Add(new BreakCandidate(x + length / 2 + 1.5, space, x + length / 2, space, 50, true, false));
            x += length;
            var last = word == words - 1;
            candidates.Add(new BreakCandidate(x, space, x + 3, space + 3, 0, false, last));
            x += 3;
            space += 3;
        }

        return [.. candidates];
    }

    /// <summary>The least cost of all 2^n choices within the tightest tolerance that has any, reckoned without the breaker's search.</summary>
    private static (double Cost, Elasticity Elasticity)? BestOfAll(BreakCandidate[] candidates, double width, double indent)
    {
        foreach (var (tolerance, elasticity) in new[] { (1.0, Elasticity.Usual), (1.0, Elasticity.More), (1.0, Elasticity.Most), (2.0, Elasticity.Most), (2.0, Elasticity.Utmost), (double.PositiveInfinity, Elasticity.Utmost) })
        {
            double? best = null;
            for (var mask = 0; mask < 1 << (candidates.Length - 1); mask++)
            {
                var bits = mask;
                var chosen = Enumerable.Range(0, candidates.Length - 1).Where(c => (bits >> c & 1) == 1).Append(candidates.Length - 1).ToList();
                if (Cost(candidates, chosen, width, indent, elasticity, tolerance) is { } cost && (best is null || cost < best)) best = cost;
            }

            if (best is { } found) return (found, elasticity);
        }

        return null;
    }

    /// <summary>Demerits after Knuth and Plass as TeX has them; null where a line is out of tolerance or a third hyphen follows two.</summary>
    private static double? Cost(BreakCandidate[] candidates, IReadOnlyList<int> chosen, double width, double indent, Elasticity elasticity, double tolerance = double.PositiveInfinity)
    {
        double total = 0, start = 0, startSpace = 0;
        var (hyphens, fitness) = (0, 1);
        foreach (var place in chosen)
        {
            var end = candidates[place];
            var (natural, space) = (end.End - start, end.EndSpace - startSpace);
            var missing = width - (place == chosen[0] ? indent : 0) - natural;
            var (spaces, glyphs) = (space * (missing > 0 ? 0.5 : elasticity.Shrink), (natural - space) * elasticity.Glyphs);
            var ratio = missing >= 0 && end.Forced || missing == 0 ? 0 : missing > spaces + glyphs ? (missing - glyphs) / spaces : missing / (spaces + glyphs);
            if (ratio < -1 - 1e-6 || ratio > tolerance) return null;
            var bad = Math.Min(10000, 100 * Math.Pow(Math.Abs(ratio), 3));
            total += (10 + bad) * (10 + bad) + end.Penalty * end.Penalty;
            if (ratio > 1) total += 1e6 * Math.Min(ratio, 20);
            var kind = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
            if (Math.Abs(kind - fitness) > 1) total += 10000;
            if (end.Hyphenated && hyphens > 0) total += 10000;
            if (place == candidates.Length - 1 && hyphens > 0) total += 5000;
            if (place == candidates.Length - 1 && chosen.Count > 1 && end.End - start < 0.15 * width) total += 20000;
            hyphens = end.Hyphenated ? hyphens + 1 : 0;
            if (hyphens > 2) return null;
            (fitness, start, startSpace) = (kind, end.Start, end.StartSpace);
        }

        return total;
    }
}
