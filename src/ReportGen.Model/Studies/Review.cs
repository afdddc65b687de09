using System.Collections.Immutable;

namespace ReportGen.Model.Studies;

/// <summary>A review folder as read and checked; every cell and setting keeps where it was written.</summary>
/// <param name="Id">Name of the folder.</param>
/// <param name="Settings">review.yml.</param>
/// <param name="Tables">In the order of their declaration.</param>
/// <param name="References">references.json, in file order.</param>
/// <param name="Published">published.csv.</param>
/// <param name="Notes">notes.csv.</param>
/// <param name="Manuscript">The prose.</param>
public sealed record Review(
    string Id, ReviewSettings Settings, ImmutableArray<DataTable> Tables, ImmutableArray<Reference> References,
    ImmutableArray<PublishedFigure> Published, ImmutableArray<CellNote> Notes, ManuscriptSources Manuscript)
{
    public DataTable? Table(string id) => Tables.FirstOrDefault(t => t.Id == id);
}
