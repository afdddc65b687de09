using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportGen.Audit.Lint.Numbers;
using ReportGen.Audit.Lint.Reading;
using ReportGen.Model.Findings;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;

namespace ReportGen.Audit.Lint;

/// <summary>What the checks of one review share.</summary>
internal sealed class LintContext
{
    public LintContext(Review review, ReviewFindings findings, Manuscript manuscript, IEnumerable<Reference> methodReferences)
    {
        (Review, Findings, Manuscript) = (review, findings, manuscript);
        Vocabulary = new Vocabulary(review, findings);
        Index = new QuantityIndex(findings);
        Mentions = new Mentions(review, findings);
        Topics = new Topics(findings, Mentions);
        Years = review.References.Concat(methodReferences).DistinctBy(r => r.Key).Where(r => r.Year is not null).ToFrozenDictionary(r => r.Key, r => r.Year!.Value, StringComparer.Ordinal);
        Alpha = findings.Find("protocol.alpha")?.Number ?? UsualAlpha;
    }

    private const double UsualAlpha = 0.05;

    public Review Review { get; }

    public ReviewFindings Findings { get; }

    public Manuscript Manuscript { get; }

    public Vocabulary Vocabulary { get; }

    public QuantityIndex Index { get; }

    public Mentions Mentions { get; }

    public Topics Topics { get; }

    /// <summary>Years of the works that can be cited, by key.</summary>
    public FrozenDictionary<string, int> Years { get; }

    /// <summary>The level of significance: protocol.alpha, or 0.05 where none is declared.</summary>
    public double Alpha { get; }

    public ImmutableArray<string> Constants => [.. Review.Settings.Constants.Select(c => c.Value.Replace('\u00a0', ' '))];
}
