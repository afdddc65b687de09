namespace ReportGen.Model.Templates;

/// <summary>Where tables and figures stand.</summary>
public enum FloatPlacement
{
    /// <summary>Where they come in the text if there is room, else at the head of the next page.</summary>
    InPlace,

    /// <summary>At the head or foot of a column or page, near their first mention.</summary>
    TopAndBottom,

    /// <summary>After the references, each on a page of its own.</summary>
    AtEnd,
}
