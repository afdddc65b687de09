using System.Collections.Immutable;

namespace ReportGen.Model.Studies;

/// <summary>An author of this manuscript, as review.yml names one.</summary>
public sealed record Author(string Family, string Given, ImmutableArray<string> Affiliations, string Orcid, string Email, bool Corresponding);
