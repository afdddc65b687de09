using AngleSharp.Html.Parser;
using ReportGen.Input;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;
using ReportGen.Writers.Html.Methods;

namespace ReportGen.UnitTests.Writers.Html;

/// <summary>What check found and the authors accept, on the page of methods.</summary>
public class AcceptedFindingsTests
{
    private static readonly ReviewSettings Settings = ReviewReader.Read(RepositoryFolder.Path("data", "cervical-vertebroplasty"), "data/cervical-vertebroplasty").Value!.Settings;

    [Fact]
    public void Each_stands_with_its_reason_and_never_as_markup()
    {
        var code = new Sourced<string>("RG812", new SourceSpan("review.yml", 1, 1, 5));
        var written = AcceptedFindingsWriter.Write(Settings with { Accepted = [new AcceptedFinding(code, Nasty.Markup, "", "Because.")] });
        new HtmlParser().ParseDocument(written).QuerySelector("#accepted ~ ul li")!.TextContent.ShouldBe($"RG812, “{Nasty.Markup}”: Because.");
    }

    [Fact]
    public void Without_any_there_is_no_section() => AcceptedFindingsWriter.Write(Settings with { Accepted = [] }).ShouldBe("");
}
