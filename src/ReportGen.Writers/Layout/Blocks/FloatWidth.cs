namespace ReportGen.Writers.Layout.Blocks;

/// <summary>How much of a page's width a float takes.</summary>
internal enum FloatWidth
{
    /// <summary>One column.</summary>
    Column,

    /// <summary>All columns.</summary>
    Page,

    /// <summary>A page turned on its side, for itself.</summary>
    Turned,
}
