using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Model.Drawings;
using ReportGen.UnitTests.Input.Images;
using ReportGen.UnitTests.Writers.Layout;
using ReportGen.Writers.Pdf;

namespace ReportGen.UnitTests.Writers.Pdf;

public class ImageWriterTests
{
    private static readonly byte[] s_palette = [0, 0, 0, 255, 0, 0, 0, 255, 0];

    [Theory]
    [InlineData(0, "/DeviceGray", 1)]
    [InlineData(2, "/DeviceRGB", 3)]
    public void Samples_come_back_from_the_file(int type, string space, int channels)
    {
        var image = ImageTests.Image(new PngBuilder(40, 30, type, 8, (x, y, c) => (x * x + y * 3 + c * 50) % 256).Build());
        var (pdf, entries, data) = Written(image);

        entries.ShouldContain($"/ColorSpace{space}");
        entries.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"/DecodeParms<</Predictor 15/Colors {channels}/Columns 40>>"));
        Unfiltered(data, 40 * channels, channels).ShouldBe(image.Samples.ToArray());
        pdf.Objects[pdf.Pages.First()].ShouldNotContain("/Group");
    }

    [Fact]
    public void A_palette_is_kept()
    {
        var image = ImageTests.Image(new PngBuilder(8, 8, 3, 2, (x, y, _) => (x + y) % 3) { Palette = s_palette }.Build());
        var (pdf, entries, data) = Written(image);

        data.ShouldBe(image.Samples.ToArray());
        var lookup = Regex.Match(entries, @"\[/Indexed/DeviceRGB 2 (\d+) 0 R\]");
        pdf.Stream(int.Parse(lookup.Groups[1].Value, CultureInfo.InvariantCulture)).ShouldBe(s_palette);
    }

    [Fact]
    public void What_is_not_opaque_has_a_mask_and_its_page_a_colour_space_to_blend_in()
    {
        var image = ImageTests.Image(new PngBuilder(16, 16, 6, 8, (x, y, c) => c == 3 ? x * 16 : y * 10).Build());
        var (pdf, entries, _) = Written(image);

        var mask = PdfReader.Reference(entries, "SMask");
        pdf.Objects[mask].ShouldContain("/ColorSpace/DeviceGray");
        Unfiltered(pdf.Stream(mask), 16, 1).ShouldBe(image.Alpha.ToArray());
        pdf.Objects[pdf.Pages.First()].ShouldContain("/Group<</S/Transparency/CS/DeviceRGB>>");
    }

    [Fact]
    public void A_jpeg_is_embedded_as_it_is()
    {
        var (_, entries, data) = Written(ImageTests.Image(ImageReaderTests.Fixture("progressive")));

        entries.ShouldContain("/Filter/DCTDecode");
        data.ShouldBe(ImageReaderTests.Fixture("progressive"));
    }

    [Theory]
    [InlineData(1, "W 0 0 H X Y")]
    [InlineData(3, "-W 0 0 -H X+W Y+H")]
    [InlineData(6, "0 -H W 0 X Y+H")]
    [InlineData(8, "0 H -W 0 X+W Y")]
    public void A_photograph_is_turned_as_it_was_held(int orientation, string matrix)
    {
        var image = ImageTests.Image(ImageReaderTests.Turned(ImageReaderTests.Fixture("rgb"), true, orientation));
        var document = PageFixture.Lay(PageFixture.Manuscript(ImageTests.Figure(image)), PageFixture.A4);
        var area = document.Pages[0].Items.OfType<ReportGen.Writers.Layout.PageItem.Picture>().Single().Area;
        var numbers = Numbers(document).ToArray();

        var (w, h, x, y) = (area.Width, area.Height, area.X, PageFixture.A4.Height - area.Bottom);
        var expected = matrix.Split(' ').Select(t => t.Split('+').Sum(p => p.TrimStart('-') switch { "W" => w, "H" => h, "X" => x, "Y" => y, _ => 0 } * (p[0] == '-' ? -1 : 1)));
        foreach (var (found, wanted) in numbers.Zip(expected)) found.ShouldBe(wanted, 0.001);
        (w / h).ShouldBe(orientation >= 5 ? 32 / 48.0 : 48 / 32.0, 0.001);
    }

    private static IEnumerable<double> Numbers(ReportGen.Writers.Layout.PagedDocument document)
    {
        var pdf = new PdfReader(PagedDocumentWriter.Write(document, []));
        var content = Encoding.Latin1.GetString(pdf.Stream(PdfReader.Reference(pdf.Objects[pdf.Pages.First()], "Contents")));
        return Regex.Match(content, @"q ([-\d. ]+) cm /Im1 Do Q").Groups[1].Value.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture));
    }

    private static (PdfReader Pdf, string Entries, byte[] Data) Written(RasterImage image)
    {
        var pdf = new PdfReader(PagedDocumentWriter.Write(PageFixture.Lay(PageFixture.Manuscript(ImageTests.Figure(image)), PageFixture.A4), []));
        var id = pdf.Objects.Single(o => o.Value.Contains("/Subtype/Image", StringComparison.Ordinal) && pdf.Objects[pdf.Pages.First()].Contains($"/Im1 {o.Key} 0 R", StringComparison.Ordinal)).Key;
        return (pdf, pdf.Objects[id], pdf.Stream(id));
    }

    /// <summary>Rows with their predictors taken back, by the definition.</summary>
    private static byte[] Unfiltered(byte[] data, int rowLength, int step)
    {
        var output = new List<byte>();
        var above = new byte[rowLength];
        foreach (var coded in data.Chunk(rowLength + 1))
        {
            var row = new byte[rowLength];
            for (var i = 0; i < rowLength; i++)
            {
                int a = i < step ? 0 : row[i - step], b = above[i], c = i < step ? 0 : above[i - step], p = a + b - c;
                var paeth = Math.Abs(p - a) <= Math.Abs(p - b) && Math.Abs(p - a) <= Math.Abs(p - c) ? a : Math.Abs(p - b) <= Math.Abs(p - c) ? b : c;
                row[i] = (byte)(coded[i + 1] + (coded[0] switch { 1 => a, 2 => b, 4 => paeth, _ => 0 }));
            }

            output.AddRange(row);
            above = row;
        }

        return [.. output];
    }
}
