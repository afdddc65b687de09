using System.Collections.Immutable;

namespace ReportGen.Writers.Layout;

/// <summary>A node of the structure tree.</summary>
public abstract record StructureNode
{
    private StructureNode()
    {
    }

    /// <summary>A piece of content on one or more pages; see <see cref="PageItem.Content"/>.</summary>
    public sealed record Content(int Id) : StructureNode;

    /// <summary>An element with its parts in reading order.</summary>
    public sealed record Element(StructureRole Role, ImmutableArray<StructureNode> Children) : StructureNode
    {
        /// <summary>What stands for it where it cannot be seen: figures and formulas have one.</summary>
        public string? AlternativeText { get; init; }

        /// <summary>The text that its content prints, where that cannot be read from glyphs.</summary>
        public string? ActualText { get; init; }

        /// <summary>Unique; notes have one, and cells that others name as their heading.</summary>
        public string? Id { get; init; }

        /// <summary>For a header cell what it heads.</summary>
        public HeaderScope? Scope { get; init; }

        /// <summary>For a cell how many columns it spans.</summary>
        public int ColumnSpan { get; init; } = 1;

        /// <summary>For a cell how many rows it spans.</summary>
        public int RowSpan { get; init; } = 1;

        /// <summary>For a cell the ids of the cells that head it, where their scope does not tell.</summary>
        public ImmutableArray<string> Headers { get; init; } = [];

        /// <summary>For a list whether its labels are numbers.</summary>
        public bool Numbered { get; init; }
    }
}
