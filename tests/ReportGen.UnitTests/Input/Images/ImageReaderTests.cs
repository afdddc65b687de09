using System.Buffers.Binary;
using ReportGen.Input.Images;
using ReportGen.Model.Drawings;

namespace ReportGen.UnitTests.Input.Images;

public class ImageReaderTests
{
    private const int Width = 13, Height = 11;
    private static readonly byte[] s_palette = [.. Enumerable.Range(0, 2 * 3).Select(i => (byte)(i * 40))];

    public static TheoryData<int, int, bool> Kinds
    {
        get
        {
            var kinds = new TheoryData<int, int, bool>();
            foreach (var (type, depths) in new[] { (0, new[] { 1, 2, 4, 8, 16 }), (2, [8, 16]), (3, [1, 2, 4, 8]), (4, [8, 16]), (6, [8, 16]) })
                foreach (var depth in depths)
                    foreach (var interlaced in new[] { false, true }) kinds.Add(type, depth, interlaced);
            return kinds;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_png_gives_its_samples(int type, int depth, bool interlaced)
    {
        var most = (1 << depth) - 1;
        int Sample(int x, int y, int channel) => type == 3 ? (x + y) % 2 : (x * 7919 + y * 104729 + channel * 1299709) % (most + 1);
        var image = Read(new PngBuilder(Width, Height, type, depth, Sample) { Interlaced = interlaced, Palette = type == 3 ? s_palette : [] }.Build());

        (image.Width, image.Height).ShouldBe((Width, Height));
        image.Colors.ShouldBe(type switch { 3 => RasterColors.Palette, 2 or 6 => RasterColors.Rgb, _ => RasterColors.Grey });
        var colors = type is 2 or 6 ? 3 : 1;
        var expected = from y in Enumerable.Range(0, Height) from x in Enumerable.Range(0, Width) from c in Enumerable.Range(0, colors) select (byte)(type == 3 ? Sample(x, y, c) : (int)Math.Round(Sample(x, y, c) * 255.0 / most));
        image.Samples.ToArray().ShouldBe(expected);
        var alpha = from y in Enumerable.Range(0, Height) from x in Enumerable.Range(0, Width) select (byte)(int)Math.Round(Sample(x, y, colors) * 255.0 / most);
        image.Alpha.ToArray().ShouldBe(type >= 4 ? alpha : []);
        image.Palette.ToArray().ShouldBe(type == 3 ? s_palette : []);
    }

    [Fact]
    public void A_palette_may_be_clear_in_places() =>
        Read(new PngBuilder(3, 1, 3, 8, (x, _, _) => x % 2) { Palette = s_palette, Transparency = [80] }.Build()).Alpha.ToArray().ShouldBe([80, 255, 80]);

    [Fact]
    public void One_colour_may_be_clear()
    {
        Read(new PngBuilder(3, 1, 0, 4, (x, _, _) => x) { Transparency = [0, 2] }.Build()).Alpha.ToArray().ShouldBe([255, 255, 0]);
        Read(new PngBuilder(2, 1, 2, 8, (x, _, c) => x * 10 + c) { Transparency = [0, 10, 0, 11, 0, 12] }.Build()).Alpha.ToArray().ShouldBe([255, 0]);
    }

    [Fact]
    public void Alpha_that_hides_nothing_is_dropped() => Read(new PngBuilder(4, 4, 6, 8, (x, _, c) => c == 3 ? 255 : x).Build()).Alpha.IsEmpty.ShouldBeTrue();

    [Theory]
    [InlineData("rgb", RasterColors.Rgb)]
    [InlineData("progressive", RasterColors.Rgb)]
    [InlineData("restarts", RasterColors.Rgb)]
    [InlineData("grey", RasterColors.Grey)]
    public void Jpeg_is_kept_as_it_is(string name, RasterColors colors)
    {
        var image = Read(Fixture(name));

        (image.Width, image.Height, image.Colors, image.Format, image.Orientation).ShouldBe((48, 32, colors, RasterFormat.Jpeg, 1));
        image.Bytes.ToArray().ShouldBe(Fixture(name));
    }

    [Theory]
    [InlineData("rgb")]
    [InlineData("restarts")]
    [InlineData("grey")]
    public void A_jpeg_cut_within_its_pixels_is_damaged_whatever_its_end_says(string name)
    {
        var file = Fixture(name);
        var pixels = file.AsSpan().LastIndexOf([(byte)0xFF, (byte)0xDA]) + 2;
        byte[] cut = [.. file[..(pixels + (file.Length - pixels) / 2)].SkipLast(file[pixels + (file.Length - pixels) / 2 - 1] == 0xFF ? 1 : 0), 0xFF, 0xD9];

        ImageReader.Read("x.jpg", cut).Fault.ShouldNotBeNull().Found.ShouldBe("its pixels end early");
    }

    [Theory]
    [InlineData(true, 6)]
    [InlineData(false, 6)]
    [InlineData(true, 8)]
    [InlineData(false, 3)]
    public void A_photograph_says_how_it_was_held(bool little, int orientation)
    {
        var image = Read(Turned(Fixture("rgb"), little, orientation));

        image.Orientation.ShouldBe(orientation);
        (image.ShownWidth, image.ShownHeight).ShouldBe(orientation >= 5 ? (32, 48) : (48, 32));
    }

    [Fact]
    public void Whatever_the_bytes_are_nothing_is_thrown()
    {
        byte[][] sound =
        [
            new PngBuilder(9, 7, 6, 8, (x, y, c) => x * 20 + y + c).Build(), new PngBuilder(9, 7, 3, 2, (x, _, _) => x % 2) { Palette = s_palette, Interlaced = true, Transparency = [1] }.Build(),
            new PngBuilder(9, 7, 2, 16, (x, y, c) => x * y * c) { Transparency = [0, 0, 0, 0, 0, 0] }.Build(), Fixture("rgb"), Fixture("progressive"), Turned(Fixture("grey"), true, 6),
        ];
        var random = new Random(1);
        foreach (var file in sound)
        {
            for (var length = 0; length < file.Length; length++) Verdict(file[..length]).ShouldBeFalse($"{length} of {file.Length} bytes");
            for (var trial = 0; trial < 3000; trial++)
            {
                var damaged = (byte[])file.Clone();
                for (var flips = random.Next(1, 4); flips > 0; flips--) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
                Verdict(damaged);
                // With sound checksums the damage reaches the later steps.
                if (file[0] == 0x89) Verdict(Mended(damaged));
            }
        }
    }

    [Fact]
    public void A_header_that_claims_more_than_its_data_can_hold_is_not_believed()
    {
        var file = new PngBuilder(2, 2, 2, 8, (_, _, _) => 0).Build();
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(16), 6000);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(20), 6000);

        ImageReader.Read("x.png", Mended(file)).Fault!.Found.ShouldBe("its compressed pixels cannot be read to the end");
    }

    private static bool Verdict(byte[] file)
    {
        var (image, fault) = ImageReader.Read("x", file);
        (image is null).ShouldBe(fault is not null);
        return image is not null;
    }

    private static RasterImage Read(byte[] file)
    {
        var (image, fault) = ImageReader.Read("images/x", file);
        fault.ShouldBeNull();
        return image.ShouldNotBeNull();
    }

    internal static byte[] Fixture(string name) => File.ReadAllBytes(RepositoryFolder.Path("tests", "ReportGen.UnitTests", "Input", "Images", "Fixtures", name + ".jpg"));

    /// <summary>The same JPEG with an Exif segment.</summary>
    internal static byte[] Turned(byte[] jpeg, bool little, int orientation)
    {
        byte[] Short(int value) => little ? [(byte)value, (byte)(value >> 8)] : [(byte)(value >> 8), (byte)value];
        byte[] Long(int value) => little ? [.. Short(value), 0, 0] : [0, 0, .. Short(value)];
        byte[] tiff = [.. little ? "II"u8 : "MM"u8, .. Short(42), .. Long(8), .. Short(2), .. Entry(0x010F, 2), .. Entry(0x0112, orientation), .. Long(0)];
        byte[] segment = [.. "Exif\0\0"u8, .. tiff];
        return [0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(segment.Length + 2), .. segment, .. jpeg[2..]];

        byte[] Entry(int tag, int value) => [.. Short(tag), .. Short(3), .. Long(1), .. Short(value), 0, 0];
    }

    /// <summary>The chunks of a PNG with their checksums made right again, as far as they can be followed.</summary>
    private static byte[] Mended(byte[] file)
    {
        var mended = file.Take(8).ToList();
        for (var at = 8; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            if (length < 0 || length > file.Length - at - 12) break;
            mended.AddRange(PngBuilder.Chunk(System.Text.Encoding.Latin1.GetString(file, at + 4, 4), file[(at + 8)..(at + 8 + length)]));
            at += length + 12;
        }

        return [.. mended];
    }
}
