using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;

namespace ReportGen.Composition.Citations;

/// <summary>How this manuscript is cited: by the authors, title, year and address that review.yml gives, in the style of its own reference list.</summary>
public static class OwnCitation
{
    public static ImmutableArray<Inline> Of(FrontMatter front)
    {
        ArgumentNullException.ThrowIfNull(front);
        return VancouverStyle.Entry(new Reference(
            "", "webpage", [.. front.Authors.Select(a => new PersonName(a.Family, a.Given, ""))], front.Title, "", front.Date.Year, "", "", "", "", "",
            front.Address ?? "", "", SourceSpan.OfFile("review.yml")));
    }
}
