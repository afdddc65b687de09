using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ReportGen.Model.Drawings;
using ReportGen.UnitTests.Figures;
using ReportGen.Writers.Svg;

namespace ReportGen.UnitTests.Writers.Svg;

public partial class SvgWriterTests
{
    private static readonly XNamespace Ns = "http://www.w3.org/2000/svg";
    private static readonly XElement Standalone = XDocument.Parse(SvgWriter.WriteFile(SampleDrawing.Forest, SampleDrawing.Style, new SvgTextWidths(ShippedTemplates.Set))).Root!;
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

    // A viewer without the faces sets each text to the width it was drawn with.
    [Fact]
    public void Texts_of_a_file_keep_their_widths_in_any_face()
    {
        var texts = Standalone.Descendants(Ns + "text").Where(t => t.Value.Length > 1).ToList();
        texts.ShouldNotBeEmpty();
        texts.Attributes("lengthAdjust").Select(a => a.Value).Distinct().ShouldBe(["spacingAndGlyphs"]);
        var widths = texts.ConvertAll(t => (t.Value, Width: (double)t.Attribute("textLength")!, Size: (double)t.Attribute("font-size")!));
        widths.ShouldAllBe(w => w.Width > w.Value.Length * w.Size * 0.3 && w.Width < w.Value.Length * w.Size * 1.2);
        Inline.Descendants().Attributes("textLength").ShouldBeEmpty();
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
            svg.Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value).ShouldContain(Nasty.Markup);
            svg.Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value).ShouldContain("% [95% CI], random");
        }
    }

    [Fact]
    public void Numbers_have_a_point_and_at_most_three_decimals_in_a_file_and_two_in_a_page()
    {
        Standalone.Elements(Ns + "rect").Skip(1).Select(r => r.Attribute("x")!.Value).ShouldBe(["0", "280.123", "280.123", "280.123"]);
        Inline.Descendants("rect").Select(r => r.Attribute("x")!.Value).ShouldBe(["0", "280.12", "280.12", "280.12"]);
        Inline.Element("polyline")!.Attribute("stroke-dasharray")!.Value.ShouldBe("2 1.5");
        var tiny = SampleDrawing.Forest with { Marks = [new Mark.Circle(-0.0001, 1e-7, 2.0005, Ink.Text, null)] };
        XElement.Parse(SvgWriter.WriteInline(tiny, "x")).Element("circle")!.ToString()
            .ShouldBe("<circle cx=\"0\" cy=\"0\" r=\"2\" class=\"fill-text\" />");
    }

    [Fact]
    public void In_a_page_marks_that_look_the_same_say_so_once_and_furniture_is_one_path()
    {
        var stroke = new Stroke(Ink.Grid, 0.5, []);
        Mark[] marks =
        [
            new Mark.Line(1, 2, 9, 2, stroke), new Mark.Line(1, 2, 1, 8, stroke), new Mark.Line(1, 2, 3, 4.125, stroke), new Mark.Line(0, 0, 1, 0, stroke, "a.b"),
            new Mark.Rectangle(0, 0, 2, 2, 0, Ink.Fill, null), new Mark.Rectangle(0, 2, 2, 2, 0, Ink.Fill, null), new Mark.Rectangle(4, 0, 2, 2, 0, Ink.Fill, null),
            new Mark.Rectangle(4, 4, 2, 2, 1, Ink.Fill, null), new Mark.Rectangle(8, 8, 1, 1, 0, Ink.Accent, null),
        ];
        SvgWriter.WriteMarks(SampleDrawing.Forest with { Marks = [.. marks] }).ShouldBe("""
            <g class="stroke-grid" fill="none" stroke-width="0.5"><path d="M1 2H9M1 2V8M1 2L3 4.13"/><line x1="0" y1="0" x2="1" y2="0" data-address="a.b"/></g>
            <g class="fill-fill"><path d="M0 0H2V2H0zM0 2H2V4H0zM4 0H6V2H4z"/><rect x="4" y="4" width="2" height="2" rx="1"/></g>
            <rect x="8" y="8" width="1" height="1" class="fill-accent"/>

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void An_upright_line_drawn_row_by_row_is_one()
    {
        var stroke = new Stroke(Ink.Grid, 0.5, [2, 1]);
        Mark[] marks = [new Mark.Line(1, 2, 1, 5, stroke), new Mark.Line(1, 5, 1, 8, stroke), new Mark.Line(1, 9, 1, 12, stroke), new Mark.Line(2, 12, 2, 14, stroke), new Mark.Line(2, 14, 2, 12, stroke)];
        SvgWriter.WriteMarks(SampleDrawing.Forest with { Marks = [.. marks] }).ShouldContain("d=\"M1 2V8M1 9V12M2 12V14M2 14V12\"");
    }

    [Fact]
    public void Marks_are_grouped_over_others_only_where_they_do_not_touch_them()
    {
        var (grid, text) = (new Stroke(Ink.Grid, 1, []), new Stroke(Ink.Text, 1, []));
        Mark[] marks =
        [
            new Mark.Line(0, 0, 9, 0, grid), new Mark.Circle(5, 0, 2, Ink.Accent, null), new Mark.Line(20, 0, 29, 0, grid), new Mark.Line(4, 1, 9, 1, grid),
            new Mark.Circle(25, 0, 2, Ink.Accent, null), new Mark.Line(40, 5, 49, 5, text),
        ];
        SvgWriter.WriteMarks(SampleDrawing.Forest with { Marks = [.. marks] }).ShouldBe("""
            <g class="stroke-grid" fill="none" stroke-width="1"><path d="M0 0H9M20 0H29"/></g>
            <g class="fill-accent"><circle cx="5" cy="0" r="2"/><circle cx="25" cy="0" r="2"/></g>
            <line x1="4" y1="1" x2="9" y2="1" class="stroke-grid" fill="none" stroke-width="1"/>
            <line x1="40" y1="5" x2="49" y2="5" class="stroke-text" fill="none" stroke-width="1"/>

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Rectangles_on_a_grid_are_one_path_in_its_steps()
    {
        (int X, int Y)[] cells = [(0, 0), (0, 1), (0, 2), (1, 2), (1, 4), (-2, 4), (-2, 5), (3, 0)];
        var marks = cells.Select(c => (Mark)new Mark.Rectangle(10 + (c.X * 3.5), 20 + (c.Y * 2.25), 3.5, 2.25, 0, Ink.Fill, null)).ToArray();
        SvgWriter.WriteMarks(SampleDrawing.Forest with { Marks = [.. marks] }).ShouldBe(
            "<path class=\"stroke-fill\" fill=\"none\" transform=\"translate(4.75 20) scale(3.5 2.25)\" d=\"M0 4v2M2 0v3M3 2v1M3 4v1M5 0v1\"/>\n");
        SvgWriter.WriteMarks(SampleDrawing.Forest with { Marks = [.. marks, new Mark.Rectangle(10.5, 20, 3.5, 2.25, 0, Ink.Fill, null)] }).ShouldContain("M10.5 20H14");
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
