namespace ReportGen.Writers.Layout.Blocks;

/// <summary>How much of a breakable box fits into the room that is left in a frame.</summary>
internal enum SpaceFit
{
    /// <summary>Nothing of it can stand here; it wants a frame of its own.</summary>
    Wrap,

    /// <summary>A part of it; the rest goes on in the next frame.</summary>
    Partial,

    /// <summary>All of it.</summary>
    Full,
}
