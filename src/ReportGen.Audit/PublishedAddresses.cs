using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Audit;

/// <summary>What published.csv says was printed must name a quantity that is computed, or none.</summary>
public static class PublishedAddresses
{
    /// <summary>RG801 for each row whose address no quantity has.</summary>
    public static ImmutableArray<Diagnostic> Check(Review review, ReviewFindings findings)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(findings);
        return [.. review.Published.Where(p => p.Address.Length > 0 && findings.Find(p.Address) is null).Select(p => Unknown(p, findings))];
    }

    private static Diagnostic Unknown(PublishedFigure figure, ReviewFindings findings) => Diagnostic.Error(
        "RG801", figure.Span, "This row of published.csv names a quantity that does not exist.", figure.Address, "the address of a quantity, or NR",
        NearestName.Hint(figure.Address, findings.Quantities.Select(q => q.Address), "data/README.md lists the addresses."));
}
