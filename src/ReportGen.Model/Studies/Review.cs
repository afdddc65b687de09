using System.Collections.Immutable;
using ReportGen.Model.Drawings;

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
    /// <summary>Names that review.yml or a table gives, but with errors: the part is left out, and what refers to it is not an error of its own.</summary>
    public ImmutableHashSet<string> Unsound { get; init; } = [];

    /// <summary>The files of the data as read: review.yml first, the CSV files and references.json; without prose.</summary>
    public ImmutableArray<SourceFile> Files { get; init; } = [];

    /// <summary>The results of an earlier state, as declared; null where there are none.</summary>
    public SourceFile? Earlier { get; init; }

    /// <summary>The images of figures, each file once.</summary>
    public ImmutableArray<RasterImage> Images { get; init; } = [];

    public DataTable? Table(string id) => Tables.FirstOrDefault(t => t.Id == id);
}
