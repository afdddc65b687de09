namespace ReportGen.Model.Studies;

/// <summary>In which order the studies stand in a forest plot.</summary>
public enum ForestOrder
{
    /// <summary>By year, then name, then id.</summary>
    Year,

    /// <summary>As in the file.</summary>
    File,

    /// <summary>By estimate, ascending, then id.</summary>
    Estimate,

    /// <summary>Heaviest first.</summary>
    Weight,

    /// <summary>By name.</summary>
    Name,
}
