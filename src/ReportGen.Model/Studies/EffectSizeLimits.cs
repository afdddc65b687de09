using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>The limits of effect sizes on the reader's scale, on either side of no effect: nearer than little is little to no difference.</summary>
/// <param name="Little">The smallest difference that matters to patients.</param>
/// <param name="Slight">Nearer than this is slight.</param>
/// <param name="Large">From this on it is large.</param>
public sealed record EffectSizeLimits(Sourced<double> Little, Sourced<double> Slight, Sourced<double> Large);
