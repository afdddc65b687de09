namespace ReportGen.Model.Studies;

/// <summary>What the rows of a forest plot are.</summary>
public enum ForestRowsShown
{
    Studies,

    /// <summary>The pooled effect without each study in turn.</summary>
    LeaveOneOut,

    /// <summary>The pooled effect as studies are added one by one.</summary>
    Cumulative,
}
