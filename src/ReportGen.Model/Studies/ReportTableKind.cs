namespace ReportGen.Model.Studies;

/// <summary>What a table of the manuscript shows.</summary>
public enum ReportTableKind
{
    /// <summary>The rows of a data table, as declared column by column.</summary>
    Data,

    /// <summary>The studies of an outcome with their arms, effects and weights, and the pooled effect.</summary>
    Outcome,

    /// <summary>Analyses by subgroup.</summary>
    Subgroups,

    /// <summary>The same meta-analysis with other estimators, and without each study.</summary>
    Sensitivity,

    /// <summary>Tests for small-study effects and what corrects for them.</summary>
    SmallStudy,

    /// <summary>Coefficients of meta-regressions.</summary>
    MetaRegression,

    /// <summary>GRADE summary of findings.</summary>
    SummaryOfFindings,

    /// <summary>A reporting checklist, filled in from the manuscript.</summary>
    PrismaChecklist,
}
