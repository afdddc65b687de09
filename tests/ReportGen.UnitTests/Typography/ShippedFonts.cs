using ReportGen.Typography.Fonts;

namespace ReportGen.UnitTests.Typography;

/// <summary>The faces in templates/fonts, as an author gets them.</summary>
internal static class ShippedFonts
{
    private static readonly Lazy<FontFace> s_serif = new(() => Load("SourceSerif4-Regular.ttf"));
    private static readonly Lazy<FontFace> s_sans = new(() => Load("SourceSans3-Regular.ttf"));

    public static FontFace Serif => s_serif.Value;

    public static FontFace Sans => s_sans.Value;

    public static string Folder { get; } = RepositoryFolder.Path("templates", "fonts");

    public static TheoryData<string> FileNames() => [.. Directory.GetFiles(Folder, "*.ttf").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    public static byte[] Bytes(string fileName) => File.ReadAllBytes(Path.Combine(Folder, fileName));

    public static FontFace Load(string fileName) => FontFace.Parse(Bytes(fileName));
}
