using ReportGen.Figures;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Drawings;
using ReportGen.Model.Studies;

namespace ReportGen.UnitTests.Figures;

public class FigureDrawerTests
{
    private static readonly Sourced<string> Caption = new("Caption", SampleFindings.Span);

    [Fact]
    public void A_figure_that_is_not_included_has_its_reason_and_no_drawing()
    {
        var figure = new FigureDeclaration.NotIncluded("images", "Clinical images", Caption, SampleFindings.Span, "They belong to their publisher.");
        var drawings = Draw(figure);
        drawings.Drawings.ShouldBeEmpty();
        drawings.NotIncluded.ShouldBe("They belong to their publisher.");
    }

    [Fact]
    public void A_figure_without_findings_says_why_it_is_not_drawn()
    {
        Draw(new FigureDeclaration.PrismaFlow("flow", "Flow", Caption, SampleFindings.Span, "flow")).NotIncluded
            .ShouldBe("The table flow holds no flow of records.");
        Draw(new FigureDeclaration.Bars("bars", "Bars", Caption, SampleFindings.Span, [new BarPanel("Levels", "levels", null)])).NotIncluded
            .ShouldBe("The table levels holds no counts of a total.");
        Draw(new SampleForest().Figure()).NotIncluded.ShouldBe("The outcome leakage has no effects of studies.");
    }

    [Fact]
    public void Draws_each_width_that_is_asked_for()
    {
        var drawings = new SampleForest().Draw(WidthClass.Web, WidthClass.Column);
        drawings.Select(d => (d.WidthClass, d.Width)).ShouldBe([(WidthClass.Web, 680), (WidthClass.Column, 240)]);
    }

    [Fact]
    public void Every_address_and_number_is_the_same_in_every_width()
    {
        var addresses = new SampleForest().Draw().Select(d => d.Marks.Select(m => m.Address).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList()).ToList();
        addresses[1].ShouldBe(addresses[0]);
        addresses[2].ShouldBe(addresses[0]);
        addresses[0].ShouldContain("leakage.pooled.prediction");
        addresses[0].ShouldContain("leakage.pooled_hk.tau2");
    }

    [Fact]
    public void Draws_the_same_twice_and_under_a_culture_with_decimal_commas()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        var first = new SampleForest().Draw().Select(DrawingText.Of).ToList();
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo("de-DE");
            new SampleForest().Draw().Select(DrawingText.Of).ShouldBe(first);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    private static FigureDrawings Draw(FigureDeclaration figure) =>
        new FigureDrawer(ShippedTemplates.Set).Draw(figure, SampleFindings.Declared(), SampleFindings.Review(), [WidthClass.Page]);
}
