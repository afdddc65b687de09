using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>A method by its name and the keys of the literature it is cited to (templates/methods/references.json or the review's own).</summary>
public sealed record Method(string Name, ImmutableArray<string> Literature)
{
    /// <summary>Of what was not computed: a cell of a table, an entry of review.yml.</summary>
    public static readonly Method ReadFromData = new("read from the data", []);
}
