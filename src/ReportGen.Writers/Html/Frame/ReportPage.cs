using System.Collections.Immutable;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Writers.Html.Frame;

/// <summary>A report that goes with a review: a page of blocks.</summary>
/// <param name="File">Within the review's folder, such as <c>reconciliation.html</c>.</param>
/// <param name="Label">What the navigation calls it.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Description">What it tells, in a sentence.</param>
/// <param name="Blocks">Its content; ids of tables do not stand in the article.</param>
public sealed record ReportPage(string File, string Label, string Title, string Description, ImmutableArray<Block> Blocks)
{
    /// <summary>In the navigation.</summary>
    public SitePage Page => new(Label, File);

    public IEnumerable<ManuscriptTable> Tables => Blocks.OfType<Block.TableFloat>().Select(b => b.Table);
}
