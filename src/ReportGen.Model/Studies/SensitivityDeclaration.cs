using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>How robust an inverse-variance meta-analysis is.</summary>
/// <param name="Analysis">Which.</param>
/// <param name="LeaveOneOut">Without each study in turn.</param>
/// <param name="Cumulative">The column of numbers in whose order studies are added one by one, or null.</param>
/// <param name="Influence">Case-deletion diagnostics.</param>
/// <param name="Estimators">Estimators of τ² to set side by side; empty for none.</param>
/// <param name="Gosh">The pooled effects of subsets of the studies.</param>
public sealed record SensitivityDeclaration(
    string Analysis, bool LeaveOneOut, string? Cumulative, bool Influence, ImmutableArray<string> Estimators, bool Gosh, SourceSpan Span);
