using System.Globalization;
using System.Text;

namespace ReportGen.Typography.Fonts;

/// <summary>The tables of an sfnt file by tag (OpenType 1.9, "Organization of an OpenType Font").</summary>
internal sealed class TableDirectory
{
    private const uint TrueTypeVersion = 0x00010000;
    private const int HeaderLength = 12, RecordLength = 16;
    private readonly Dictionary<string, FontData> _tables;

    private TableDirectory(Dictionary<string, FontData> tables) => _tables = tables;

    public static TableDirectory Read(ReadOnlyMemory<byte> file)
    {
        var data = new FontData(file, "directory");
        if (data.Length < HeaderLength) throw new FontFormatException("The file is too short to be a font.");
        RequireTrueType(data.U32(0));
        var count = data.U16(4);
        var tables = new Dictionary<string, FontData>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var record = HeaderLength + i * RecordLength;
            data.Require(record, RecordLength);
            var tag = Encoding.Latin1.GetString(file.Span.Slice(record, 4));
            var table = new FontData(file, tag).Slice(data.Offset32(record + 8), data.Offset32(record + 12));
            if (!tables.TryAdd(tag, table)) throw data.Error("it names a table twice");
        }
        return new TableDirectory(tables);
    }

    public FontData Required(string tag) =>
        Optional(tag) ?? throw new FontFormatException($"The font has no '{tag}' table; a TrueType font (.ttf) is needed.");

    public FontData? Optional(string tag) => _tables.GetValueOrDefault(tag);

    private static void RequireTrueType(uint version)
    {
        var problem = version switch
        {
            TrueTypeVersion or 0x74727565 => null,
            0x4F54544F => "The font has PostScript outlines (OpenType CFF); a font with TrueType outlines (.ttf) is needed.",
            0x74746366 => "The file is a font collection (.ttc); a file with a single face (.ttf) is needed.",
            0x774F4646 or 0x774F4632 => "The file is a compressed web font (WOFF); the same face as .ttf is needed.",
            _ => string.Create(CultureInfo.InvariantCulture, $"The file is not a TrueType font: it starts with 0x{version:X8}."),
        };
        if (problem is not null) throw new FontFormatException(problem);
    }
}
