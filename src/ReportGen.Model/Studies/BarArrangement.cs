namespace ReportGen.Model.Studies;

/// <summary>How the figures of several columns stand in a row.</summary>
public enum BarArrangement
{
    /// <summary>A bar for each, one below the other.</summary>
    Grouped,

    /// <summary>One bar, divided.</summary>
    Stacked,

    /// <summary>A dot for each on one line.</summary>
    Dots,
}
