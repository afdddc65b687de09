using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Analysis;

/// <summary>Holds that every quantity has an address of its own.</summary>
internal static class AddressCheck
{
    /// <summary>Reports every address that two quantities have; true when there is one.</summary>
    public static bool Doubled(ReviewFindings findings, Review review, DiagnosticBag diagnostics)
    {
        var doubled = findings.Quantities.GroupBy(q => q.Address, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToList();
        foreach (var address in doubled)
            diagnostics.Add(AnalysisDiagnostics.DoubledAddress(SourceSpan.OfFile(review.Settings.File), address));
        return doubled.Count > 0;
    }
}
