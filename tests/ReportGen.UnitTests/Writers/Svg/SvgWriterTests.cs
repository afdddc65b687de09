using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ReportGen.Model.Drawings;
using ReportGen.Writers.Svg;

namespace ReportGen.UnitTests.Writers.Svg;

public partial class SvgWriterTests
{
    private static readonly XNamespace Ns = "http://www.w3.org/2000/svg";
    private static readonly XElement Standalone = XDocument.Parse(SvgWriter.WriteFile(SampleDrawing.Forest, SampleDrawing.Style)).Root!;
    private static readonly XElement Inline = XElement.Parse(SvgWriter.WriteInline(SampleDrawing.Forest, "fig-leakage"));

    [Fact]
    public void A_file_describes_itself_and_its_size()
    {
        Standalone.Attribute("viewBox")!.Value.ShouldBe("0 0 540 135");
        Standalone.Attribute("width")!.Value.ShouldBe("540pt");
        Standalone.Attribute("role")!.Value.ShouldBe("img");
        var ids = Standalone.Attribute("aria-labelledby")!.Value.Split(' ');
        ids.Select(id => Standalone.Descendants().Single(e => e.Attribute("id")?.Value == id).Value)
            .ShouldBe([SampleDrawing.Forest.Title, SampleDrawing.Forest.AlternativeText]);
    }

    [Fact]
    public void A_file_has_concrete_colours_and_fonts_with_fallbacks()
    {
        Standalone.Attribute("font-family")!.Value.ShouldBe("'Source Sans 3', Arial, sans-serif");
        Standalone.Descendants().Attributes("class").ShouldBeEmpty();
        var diamond = Standalone.Element(Ns + "polygon")!;
        diamond.Attribute("fill")!.Value.ShouldBe("#a4442d");
        diamond.Attribute("stroke")!.Value.ShouldBe("#1c1e21");
        diamond.Attribute("points")!.Value.ShouldBe("240,105 285,100 330,105 285,110");
    }

    [Fact]
    public void Inline_inks_are_classes_and_nothing_needs_a_style()
    {
        Inline.Descendants().Attributes("style").ShouldBeEmpty();
        Inline.Descendants("style").ShouldBeEmpty();
        Inline.Element("polygon")!.Attribute("class")!.Value.ShouldBe("fill-contrast stroke-line");
        Inline.Element("circle")!.Attribute("class")!.Value.ShouldBe("stroke-muted");
        Inline.Element("circle")!.Attribute("fill")!.Value.ShouldBe("none");
        Inline.Descendants().Attributes("fill").ShouldAllBe(a => a.Value == "none");
    }

    [Fact]
    public void Inline_ids_are_made_from_the_figure()
    {
        Inline.Attribute("aria-labelledby")!.Value.ShouldBe("svg-fig-leakage-title svg-fig-leakage-description");
        Inline.Descendants().Attributes("id").Select(a => a.Value).ShouldBe(["svg-fig-leakage-title", "svg-fig-leakage-description"]);
    }

    [Fact]
    public void Marks_carry_addresses_and_texts_stay_texts()
    {
        foreach (var svg in new[] { Standalone, Inline })
        {
            svg.Descendants().Attributes("data-address").Count().ShouldBe(7);
            svg.Elements().Where(e => e.Name.LocalName == "text").Select(e => e.Value).ShouldContain(Nasty.Markup);
            svg.Elements().Where(e => e.Name.LocalName == "text").Select(e => e.Value).ShouldContain("% [95% CI], random");
        }
    }

    [Fact]
    public void Numbers_have_a_point_and_at_most_three_decimals()
    {
        Inline.Elements("rect").Select(r => r.Attribute("x")!.Value).ShouldBe(["0", "280.123", "280.123", "280.123"]);
        Inline.Element("polyline")!.Attribute("stroke-dasharray")!.Value.ShouldBe("2 1.5");
        var tiny = SampleDrawing.Forest with { Marks = [new Mark.Circle(-0.0001, 1e-7, 2.0005, Ink.Text, null)] };
        XElement.Parse(SvgWriter.WriteInline(tiny, "x")).Element("circle")!.ToString()
            .ShouldBe("<circle cx=\"0\" cy=\"0\" r=\"2.001\" class=\"fill-text\" />");
    }

    [Fact]
    public void The_style_sheet_colours_every_class_for_light_and_dark()
    {
        var sheet = SvgStyleSheetWriter.Write(SampleDrawing.Style);
        var used = Inline.Descendants().Attributes("class").SelectMany(a => a.Value.Split(' ')).Distinct().ToImmutableArray();
        used.ShouldNotBeEmpty();
        used.ShouldAllBe(c => sheet.Contains($".{c} {{", StringComparison.Ordinal));
        // Light, dark by the switch, dark by the system.
        Property().Count(sheet).ShouldBe(3 * Enum.GetValues<Ink>().Length);
        sheet.ShouldContain("--ink-accent-soft: #3d5f80;");
    }

    [GeneratedRegex("--ink-[a-z-]+: #")]
    private static partial Regex Property();
}
