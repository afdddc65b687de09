using ReportGen.Model.Findings;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;

namespace ReportGen.Cli;

/// <summary>A review on its way to the writers.</summary>
internal sealed record ComposedReview(Review Review, ReviewFindings Findings, Manuscript Manuscript);
