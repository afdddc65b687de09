namespace ReportGen.Writers.Layout.Text;

/// <summary>
/// Divides a paragraph into the lines that are best as a whole (Knuth and Plass 1981), with demerits as in TeX. Never more than two
/// hyphens in a row; a line is set loose rather than overfull.
/// </summary>
internal static class LineBreaker
{
    public const int MostHyphensInARow = 2;

    private const double LinePenalty = 10, ConsecutiveHyphenDemerits = 10000, FinalHyphenDemerits = 5000, FitnessDemerits = 10000, ShortEndDemerits = 20000, HyphenRowDemerits = 1e9, OverfullDemerits = 1e12, LooseDemerits = 1e6;

    private const double WorstRatio = 20;

    /// <summary>A last line shorter than this share of the measure is a short end.</summary>
    private const double ShortEnd = 0.15;

    /// <summary>What is tried in turn: spaces within one and a half times the natural, then with all that lines give, within two times, any.</summary>
    private static readonly (double Tolerance, Elasticity Elasticity)[] s_passes =
        [(1, Elasticity.Usual), (1, Elasticity.More), (1, Elasticity.Most), (2, Elasticity.Most), (2, Elasticity.Utmost),
         (double.PositiveInfinity, Elasticity.Utmost)];

    /// <summary>The candidates at which lines end, ascending; the last candidate (forced) is always among them.</summary>
    /// <param name="candidates">Ascending; the last is forced.</param>
    /// <param name="width">Points.</param>
    /// <param name="indent">By how much the first line is shorter.</param>
    public static LineBreaks Break(ReadOnlySpan<BreakCandidate> candidates, double width, double indent = 0)
    {
        foreach (var (tolerance, elasticity) in s_passes)
        {
            if (new Search(width, indent, tolerance, elasticity).Run(candidates) is not { } best) continue;
            var breaks = new List<int>();
            for (var node = best; node.Candidate >= 0; node = node.Previous!) breaks.Add(node.Candidate);
            breaks.Reverse();
            return new LineBreaks([.. breaks], elasticity);
        }

        throw new InvalidOperationException("The last tolerance accepts every paragraph.");
    }

    /// <summary>Cost of a line that ends at <paramref name="end"/> after one whose fitness and hyphen are known.</summary>
    public static double Demerits(in BreakCandidate end, LineFit fit, int previousFitness, bool afterHyphen, bool final)
    {
        var demerits = Math.Pow(LinePenalty + fit.Badness, 2) + Math.Pow(end.Penalty, 2);
        if (end.Hyphenated && afterHyphen) demerits += ConsecutiveHyphenDemerits;
        if (final && afterHyphen) demerits += FinalHyphenDemerits;
        if (Math.Abs(fit.Fitness - previousFitness) > 1) demerits += FitnessDemerits;
        // As few lines as can be are wider than they should.
        if (fit.Ratio > 1) demerits += LooseDemerits * Math.Min(fit.Ratio, WorstRatio);
        return fit.IsOverfull ? demerits + OverfullDemerits : demerits;
    }

    private sealed record Node(int Candidate, int Fitness, int Hyphens, double Start, double StartSpace, double Demerits, Node? Previous);

    private sealed class Search(double width, double indent, double tolerance, Elasticity elasticity)
    {
        private readonly List<Node> _active = [new Node(-1, 1, 0, 0, 0, 0, null)];
        private readonly Node?[] _best = new Node[4 * (MostHyphensInARow + 1)];

        public Node? Run(ReadOnlySpan<BreakCandidate> candidates)
        {
            for (var i = 0; i < candidates.Length; i++)
            {
                Extend(candidates[i], i, i == candidates.Length - 1);
                if (_active.Count == 0) return null;
            }

            return _active.MinBy(n => n.Demerits);
        }

        private void Extend(in BreakCandidate end, int index, bool final)
        {
            Array.Clear(_best);
            var found = false;
            Node? lastOverfull = null;
            for (var i = 0; i < _active.Count; i++)
            {
                var node = _active[i];
                var fit = FitOf(node, end);
                if (fit.IsOverfull) lastOverfull = node;
                else if (fit.Ratio <= tolerance) found |= Offer(node, end, fit, index, final);
                if (fit.IsOverfull || end.Forced) _active.RemoveAt(i--);
            }

            // What is wider than a line alone has to stand out; no other way of breaking would help.
            if (!found && _active.Count == 0 && lastOverfull is not null && double.IsPositiveInfinity(tolerance))
                Offer(lastOverfull, end, FitOf(lastOverfull, end), index, final);
            foreach (var node in _best)
                if (node is not null) _active.Add(node);
        }

        private LineFit FitOf(Node from, in BreakCandidate end) =>
            LineFit.Of(end.End - from.Start, end.EndSpace - from.StartSpace, from.Candidate < 0 ? width - indent : width, elasticity, end.Forced);

        private bool Offer(Node from, in BreakCandidate end, LineFit fit, int index, bool final)
        {
            var hyphens = end.Hyphenated ? from.Hyphens + 1 : 0;
            // Text that is all hyphens has no other breaks to offer; even so a third hyphen is better than a line that stands out.
            if (hyphens > MostHyphensInARow && !double.IsPositiveInfinity(tolerance)) return false;
            var demerits = from.Demerits + Demerits(end, fit, from.Fitness, from.Hyphens > 0, final) + (hyphens > MostHyphensInARow ? HyphenRowDemerits : 0);
            if (final && from.Candidate >= 0 && end.End - from.Start < ShortEnd * width) demerits += ShortEndDemerits;
            hyphens = Math.Min(hyphens, MostHyphensInARow);
            ref var slot = ref _best[fit.Fitness * (MostHyphensInARow + 1) + hyphens];
            if (slot is null || demerits < slot.Demerits)
                slot = new Node(index, fit.Fitness, hyphens, end.Start, end.StartSpace, demerits, from);
            return true;
        }
    }
}
