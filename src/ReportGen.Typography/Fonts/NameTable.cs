using System.Text;

namespace ReportGen.Typography.Fonts;

/// <summary>The strings of a face in English (OpenType 'name' table), by name id.</summary>
internal sealed class NameTable
{
    public const int Copyright = 0, Family = 1, Style = 2, FullName = 4, Version = 5, PostScript = 6, Licence = 13, LicenceUrl = 14,
        TypographicFamily = 16, TypographicStyle = 17;

    private const int RecordLength = 12, Windows = 3, Macintosh = 1, EnglishUnitedStates = 0x0409;
    private readonly Dictionary<int, string> _names = [];

    private NameTable() { }

    public string? this[int id] => _names.GetValueOrDefault(id);

    public static NameTable Read(FontData? table)
    {
        var names = new NameTable();
        if (table is not { } data) return names;
        var storage = data.From(data.U16(4));
        var ranks = new Dictionary<int, int>();
        for (var i = 0; i < data.U16(2); i++)
        {
            var record = 6 + i * RecordLength;
            var platform = data.U16(record);
            var id = data.U16(record + 6);
            var rank = Rank(platform, data.U16(record + 4));
            if (rank <= ranks.GetValueOrDefault(id)) continue;
            var text = storage.Slice(data.U16(record + 10), data.U16(record + 8)).Bytes.Span;
            names._names[id] = (platform == Macintosh ? Encoding.Latin1 : Encoding.BigEndianUnicode).GetString(text);
            ranks[id] = rank;
        }
        return names;
    }

    /// <summary>English for Windows before any other language, Unicode before the old Macintosh encoding.</summary>
    private static int Rank(int platform, int language) => (platform, language) switch
    {
        (Windows, EnglishUnitedStates) => 4,
        (Windows, _) => 3,
        (Macintosh, 0) => 1,
        (Macintosh, _) => 0,
        _ => 2,
    };
}
