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
    /// <summary>What is computed from the effect sizes of the studies; null for an outcome that has none.</summary>
    public virtual SynthesisPlan? Synthesis => null;

    /// <summary>The name of the kind in review.yml.</summary>
    public abstract string Kind { get; }

    /// <summary>Events of a total in one group, study by study.</summary>
    /// <param name="Events">Column of counts.</param>
    /// <param name="Total">Column of counts, the denominators.</param>
    /// <param name="Event">What is counted.</param>
    /// <param name="Unit">Whose number the total is.</param>
    /// <param name="Crude">Analyses that pool the counts as if they came from one sample.</param>
    /// <param name="Plan">Meta-analyses and what builds on them.</param>
    public sealed record Proportion(
        string Id, string Label, string Table, bool Primary, SourceSpan Span, string Events, string Total, Noun Event, Noun Unit,
        ImmutableArray<CrudeAnalysis> Crude, SynthesisPlan Plan) : OutcomeDeclaration(Id, Label, Table, Primary, Span)
    {
        public override SynthesisPlan Synthesis => Plan;

        public override string Kind => "proportion";
    }

    /// <summary>Any effect measure, study by study: of two groups, of one, or as the studies give it.</summary>
    /// <param name="Measure">By metafor's name: RR, MD, GEN …, with where it is written.</param>
    /// <param name="Columns">What it is computed from.</param>
    /// <param name="Correction">Null for the custom of the measure.</param>
    /// <param name="Variance">The formula of the sampling variance, by metafor's names: LS, UB …; null for the measure's own.</param>
    /// <param name="Level">Level of the studies' intervals, and of those that studies report.</param>
    /// <param name="Groups">Names of the groups, the first that of the columns with a or 1: "Vaccinated", "Control"; empty where not declared.</param>
    /// <param name="Event">What is counted, or null.</param>
    /// <param name="Unit">Whose number the totals are, or null.</param>
    /// <param name="Print">How readers see it.</param>
    /// <param name="Plan">Meta-analyses and what builds on them.</param>
    public sealed record Effect(
        string Id, string Label, string Table, bool Primary, SourceSpan Span, Sourced<string> Measure, ImmutableArray<MeasureColumn> Columns,
        CorrectionDeclaration? Correction, Sourced<string>? Variance, double Level, ImmutableArray<string> Groups, Noun? Event, Noun? Unit, EffectPrint Print, SynthesisPlan Plan)
        : OutcomeDeclaration(Id, Label, Table, Primary, Span)
    {
        public override SynthesisPlan Synthesis => Plan;

        public override string Kind => "effect";
    }

    /// <summary>A score before and after, as study means.</summary>
    /// <param name="Before">Column of numbers.</param>
    /// <param name="After">Column of numbers.</param>
    /// <param name="Improvement">The direction that is better for the patient.</param>
    /// <param name="Decimals">Decimals of means and SDs.</param>
    /// <param name="Test">The declared paired test.</param>
    public sealed record BeforeAfter(
        string Id, string Label, string Table, bool Primary, SourceSpan Span, string Before, string After, ChangeDirection Improvement,
        int Decimals, PairedAnalysis Test) : OutcomeDeclaration(Id, Label, Table, Primary, Span)
    {
        public override string Kind => "before_after";
    }
}
