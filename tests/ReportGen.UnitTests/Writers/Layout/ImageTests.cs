using System.Collections.Immutable;
using ReportGen.Input.Images;
using ReportGen.Model.Drawings;
using ReportGen.Model.Manuscripts;
using ReportGen.UnitTests.Input.Images;
using ReportGen.Writers.Layout;
using static ReportGen.UnitTests.Writers.Layout.PageFixture;

namespace ReportGen.UnitTests.Writers.Layout;

public class ImageTests
{
    private static readonly double s_measure = A4.Width - A4.Margins.Left - A4.Margins.Right;

    [Theory]
    [InlineData(3000, 1)]
    [InlineData(1600, 1600 * 72 / 300.0 / 459.28)]
    [InlineData(200, 0.5)]
    public void An_image_is_as_wide_as_it_is_sharp_within_the_measure(int pixels, double share)
    {
        var picture = Picture(Lay(Figure(pixels, pixels / 2), []));

        picture.Area.Width.ShouldBe(share * s_measure, 0.01);
        picture.Area.Height.ShouldBe(picture.Area.Width / 2, 0.01);
        (picture.Area.X + picture.Area.Right).ShouldBe(A4.Width, 0.01);
    }

    [Fact]
    public void A_high_image_leaves_room_for_its_caption()
    {
        var document = Lay(Figure(1000, 9000), []);

        Picture(document).Area.Bottom.ShouldBeLessThan(A4.Height - A4.Margins.Bottom - 11);
        document.Pages.Length.ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public void An_image_below_150_pixels_to_the_inch_is_reported()
    {
        var laid = ManuscriptLayout.Lay(Manuscript(Figure(400, 100)), A4, PageFixture.Figures, Fonts, "ReportGen");

        var warning = laid.Diagnostics.Single();
        warning.Code.ShouldBe("RG706");
        warning.Message.ShouldBe("The image of figure 'photo' is coarse in print.");
        warning.Found.ShouldBe("400 × 100 pixels, printed 230 pt wide: 125 pixels to the inch");
        warning.Expected.ShouldBe("150 pixels to the inch at least, better 300");
        warning.Hint.ShouldBe("Use an image of 957 pixels or more in width.");
        warning.Span.File.ShouldBe("images/photo.png");
    }

    [Fact]
    public void An_image_is_a_figure_with_its_alternative_text_and_box()
    {
        var document = Lay(Figure(600, 300), []);
        var figure = PageText.Elements(document.Structure).Single(e => e.Role == StructureRole.Figure);

        figure.AlternativeText.ShouldBe("A bone.");
        document.Pages.SelectMany(p => p.Boxes).Single().ShouldBe(new ContentBox(Picture(document).Content, Picture(document).Area));
        ((StructureNode.Content)figure.Children.Single()).Id.ShouldBe(Picture(document).Content);
    }

    internal static RasterImage Image(byte[] file) => ImageReader.Read("images/photo.png", file).Image.ShouldNotBeNull();

    internal static Block.FigureFloat Figure(RasterImage image) => new(
        new ManuscriptFigure("photo", 1, Inlines("A photo."), new FigureDrawings("photo", [], null)) { Image = new FigureImage(image, "A bone.") });

    private static Block.FigureFloat Figure(int width, int height) => Figure(Image(new PngBuilder(width, height, 0, 1, (_, _, _) => 0).Build()));

    private static PagedDocument Lay(Block figure, ImmutableArray<Block> after) => PageFixture.Lay(Manuscript([figure, .. after]), A4);

    private static PageItem.Picture Picture(PagedDocument document) => document.Pages.SelectMany(p => p.Items).OfType<PageItem.Picture>().Single();
}
