using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>An outcome with the analyses declared for it.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Label">Its name for readers.</param>
/// <param name="Table">The table whose rows are the studies.</param>
/// <param name="Primary">Whether it is the primary outcome.</param>
/// <param name="Span">Where it is declared.</param>
public abstract record OutcomeDeclaration(string Id, string Label, string Table, bool Primary, SourceSpan Span)
{
    /// <summary>Events of a total in one group, study by study.</summary>
    /// <param name="Events">Column of counts.</param>
    /// <param name="Total">Column of counts, the denominators.</param>
    /// <param name="Event">What is counted.</param>
    /// <param name="Unit">Whose number the total is.</param>
    /// <param name="Crude">Analyses that pool the counts as if they came from one sample.</param>
    /// <param name="Pooled">Meta-analyses.</param>
    public sealed record Proportion(
        string Id, string Label, string Table, bool Primary, SourceSpan Span, string Events, string Total, Noun Event, Noun Unit,
        ImmutableArray<CrudeAnalysis> Crude, ImmutableArray<PooledAnalysis> Pooled) : OutcomeDeclaration(Id, Label, Table, Primary, Span);

    /// <summary>A score before and after, as study means.</summary>
    /// <param name="Before">Column of numbers.</param>
    /// <param name="After">Column of numbers.</param>
    /// <param name="Improvement">The direction that is better for the patient.</param>
    /// <param name="Decimals">Decimals of means and SDs.</param>
    /// <param name="Test">The declared paired test.</param>
    public sealed record BeforeAfter(
        string Id, string Label, string Table, bool Primary, SourceSpan Span, string Before, string After, ChangeDirection Improvement,
        int Decimals, PairedAnalysis Test) : OutcomeDeclaration(Id, Label, Table, Primary, Span);
}
