using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace ReportGen.UnitTests.Writers.Pdf;

/// <summary>Reads the files of this project's own writer: objects by number, decoded streams, text of pages through ToUnicode.</summary>
internal sealed partial class PdfReader
{
    private readonly Dictionary<int, string> _objects = [];
    private readonly Dictionary<int, byte[]> _streams = [];

    public PdfReader(byte[] file)
    {
        var latin = Encoding.Latin1.GetString(file);
        foreach (Match match in StreamHead().Matches(latin))
        {
            var id = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
            var length = int.Parse(LengthEntry().Match(match.Groups[2].Value).Groups[1].Value, CultureInfo.InvariantCulture);
            var data = file.AsSpan(match.Index + match.Length, length).ToArray();
            _objects[id] = match.Groups[2].Value;
            _streams[id] = match.Groups[2].Value.Contains("/FlateDecode", StringComparison.Ordinal) ? Inflate(data) : data;
        }

        foreach (var id in _streams.Keys.Where(s => _objects[s].Contains("/Type/ObjStm", StringComparison.Ordinal)).ToList()) Unpack(id);
        Trailer = _objects.Values.Single(o => o.Contains("/Type/XRef", StringComparison.Ordinal));
    }

    public string Trailer { get; }

    public IReadOnlyDictionary<int, string> Objects => _objects;

    public string Catalog => _objects[Reference(Trailer, "Root")];

    /// <summary>Pages in order.</summary>
    public IEnumerable<int> Pages => References(Entry(_objects[Reference(Catalog, "Pages")], "Kids"));

    public byte[] Stream(int id) => _streams[id];

    public static int Reference(string dictionary, string key) =>
        int.Parse(Regex.Match(dictionary, $@"/{key} (\d+) 0 R").Groups[1].Value, CultureInfo.InvariantCulture);

    public static IEnumerable<int> References(string text) =>
        ReferenceValue().Matches(text).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture));

    /// <summary>The array after a key.</summary>
    public static string Entry(string dictionary, string key) => Regex.Match(dictionary, $@"/{key}\s*\[(.*?)\]").Groups[1].Value;

    /// <summary>The text of each mark (MCID) of a page.</summary>
    public IReadOnlyDictionary<int, string> MarkedText(int page)
    {
        var fonts = FontNames().Matches(_objects[page]).ToDictionary(
            m => m.Groups[1].Value, m => ToUnicode(int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture)), StringComparer.Ordinal);
        var text = new Dictionary<int, string>();
        var (map, mark) = (new Dictionary<string, string>(StringComparer.Ordinal), -1);
        foreach (Match token in Operators().Matches(Encoding.Latin1.GetString(Stream(Reference(_objects[page], "Contents")))))
        {
            if (token.Groups["mark"].Success) mark = int.Parse(token.Groups["mark"].Value, CultureInfo.InvariantCulture);
            else if (token.Groups["artifact"].Success) mark = -1;
            else if (token.Groups["font"].Success) map = fonts[token.Groups["font"].Value];
            else if (mark >= 0)
                text[mark] = text.GetValueOrDefault(mark, "") + string.Concat(Codes().Matches(token.Groups["show"].Value).SelectMany(c => Codepoints(c.Value)).Select(c => map[c]));
        }

        return text;
    }

    private static IEnumerable<string> Codepoints(string hex) => Enumerable.Range(0, hex.Length / 4).Select(i => hex.Substring(i * 4, 4));

    private static string Decode(string hex) => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(hex));

    private Dictionary<string, string> ToUnicode(int font)
    {
        var map = Encoding.ASCII.GetString(Stream(Reference(_objects[font], "ToUnicode")));
        return MapLine().Matches(map).ToDictionary(m => m.Groups[1].Value, m => Decode(m.Groups[2].Value), StringComparer.Ordinal);
    }

    private void Unpack(int id)
    {
        var text = Encoding.Latin1.GetString(_streams[id]);
        var first = int.Parse(Regex.Match(_objects[id], @"/First (\d+)").Groups[1].Value, CultureInfo.InvariantCulture);
        var numbers = text[..first].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        for (var i = 0; i < numbers.Length; i += 2)
        {
            var end = i + 3 < numbers.Length ? first + numbers[i + 3] : text.Length;
            _objects[numbers[i]] = text[(first + numbers[i + 1])..end].TrimEnd('\n');
        }
    }

    private static byte[] Inflate(byte[] data)
    {
        var output = new MemoryStream();
        using var zlib = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        zlib.CopyTo(output);
        return output.ToArray();
    }

    [GeneratedRegex(@"(\d+) 0 obj\n(<<[^\n]*>>)\nstream\n")]
    private static partial Regex StreamHead();

    [GeneratedRegex(@"/Length (\d+)")]
    private static partial Regex LengthEntry();

    [GeneratedRegex(@"(\d+) 0 R")]
    private static partial Regex ReferenceValue();

    [GeneratedRegex(@"/(F\d+(?:V\d+)?) (\d+) 0 R")]
    private static partial Regex FontNames();

    [GeneratedRegex(@"<([0-9A-F]{4})> <([0-9A-F]+)>")]
    private static partial Regex MapLine();

    [GeneratedRegex(@"(?<=<)[0-9A-F]+(?=>)")]
    private static partial Regex Codes();

    [GeneratedRegex(@"<</MCID (?<mark>\d+)>>BDC|(?<artifact>/Artifact)|/(?<font>F\w+) [\d.]+ Tf|(?<show>\[[^\]]*\])TJ")]
    private static partial Regex Operators();
}
