using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Cli;

/// <summary>A review with what was found for it, before anything is drawn or composed.</summary>
internal sealed record AnalysedReview(Review Review, ReviewFindings Findings);
