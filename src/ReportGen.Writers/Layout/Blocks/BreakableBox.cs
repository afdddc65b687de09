namespace ReportGen.Writers.Layout.Blocks;

/// <summary>What stands in a float: it tells a paginator how much of it fits, and knows itself where it may be divided. Immutable.</summary>
internal abstract class BreakableBox
{
    /// <summary>Numbers of the footnotes whose marks stand in it.</summary>
    public abstract IReadOnlyList<int> Footnotes { get; }

    /// <summary>All of it in one piece, for places that know no pages.</summary>
    public Slab Whole => Take(double.PositiveInfinity, true).Body;

    /// <summary>How much of it fits; cheap, nothing is set.</summary>
    /// <param name="height">Room in points.</param>
    /// <param name="atHead">Nothing stands above it in its frame: then some of it is taken even where it is higher than the room.</param>
    /// <returns>Never <see cref="SpaceFit.Wrap"/> at the head of a frame.</returns>
    public abstract SpaceFit Measure(double height, bool atHead);

    /// <summary>As much of it as <see cref="Measure"/> says, which must not be <see cref="SpaceFit.Wrap"/>, and the rest.</summary>
    public abstract BoxPart Take(double height, bool atHead);
}
