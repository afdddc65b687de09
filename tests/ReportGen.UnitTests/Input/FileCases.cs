using System.Text;
using ReportGen.Input;
using ReportGen.UnitTests.Input.Images;
using static ReportGen.UnitTests.Input.DiagnosticCase;

namespace ReportGen.UnitTests.Input;

/// <summary>Cases of RG1xx.</summary>
internal static class FileCases
{
    public static IEnumerable<DiagnosticCase> All =>
    [
        new("no folder", () => ReviewReader.Read("/does/not/exist", "data/none").Diagnostics),
        OfReview("no review.yml", r => r.Remove("review.yml")),
        OfReview("no references.json", r => r.Remove("references.json")),
        OfReview("no studies.csv", r => r.Set("Studies.csv", r.Text("studies.csv")).Remove("studies.csv").Remove("notes.csv").Remove("harms.csv")),
        OfReview("no section", r => r.Remove("manuscript/results.md")),
        OfReview("a byte of Windows-1252", r => r.Set("studies.csv", Encoding.Latin1.GetBytes(r.Text("studies.csv").Replace("Roe 2019", "Ro\u0092e", StringComparison.Ordinal)))),
        OfReview("a byte of nothing", r => r.Set("manuscript/results.md", [0x41, 0x0A, 0xC3, 0xA9, 0x81])),
        OfReview("UTF-16", r => r.Set("manuscript/results.md", [0xFF, 0xFE, 0x41, 0x00])),
        OfReview("a zero in the declaration", r => r.Replace("review.yml", "protocol:", "protocol\0:")),
        Yaml("descriptives:", "descriptives"),
        Yaml("title: \"Exercise after", "title: Exercise: after"),
        Yaml("title: \"Exercise after", "title: \"\\UFFFFFFFF"),
        Change("references.json", "\"volume\": \"4\",", "\"volume\": \"é\" \"4\","),
        Change("references.json", "\"Exercise at home\"", "\"\\ud800\""),
        Yaml("alpha: 0.05", "alpha: &a 0.05\n  beta: *a\n  gamma: !!str x"),
        Yaml("alpha: 0.05", "alpha: {[a]: 1}"),
        OfReview("a second document", r => r.Append("review.yml", "---\nformat: 1\n")),
        Yaml("alpha: 0.05", "alpha: " + new string('[', 40) + new string(']', 40)),
        Yaml("manuscript/results.md", "../results.md"),
        OfReview("a surplus table", r => r.Set("harm.csv", "id\n")),
        Image("a GIF", "GIF89a"u8.ToArray()),
        Image("an empty image", []),
        Image("an image cut off", ImageReaderTests.Fixture("rgb")[..400]),
        Image("an image with a wrong byte", Changed(new PngBuilder(4, 4, 2, 8, (x, y, c) => x + y + c).Build())),
        Image("an image in print colours", ImageReaderTests.Fixture("cmyk")),
        Image("an image of many pixels", new PngBuilder(20000, 3000, 0, 8, (_, _, _) => 0).WithoutPixels()),
    ];

    /// <summary>A figure that shows a file with these bytes.</summary>
    private static DiagnosticCase Image(string name, byte[] bytes) => OfReview(name, r => r
        .Replace("review.yml", "figures:\n", "figures:\n  photo: {kind: image, title: Photo, file: images/photo.png, alt: A photo., caption: Photo.}\n").Set("images/photo.png", bytes));

    private static byte[] Changed(byte[] file)
    {
        file[^20] ^= 1;
        return file;
    }
}
