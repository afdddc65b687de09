using System.Buffers.Binary;
using System.Text;

namespace ReportGen.Writers.Pdf;

/// <summary>
/// The sRGB colour space (IEC 61966-2-1) as an ICC profile of version 2.1: three colorants adapted to D50 and one tone curve. Made here,
/// because it is short and its numbers are the standard's.
/// </summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128, TagLength = 12, CurvePoints = 1024;

    /// <summary>Colorants of sRGB adapted to D50 by the Bradford transform, and the white point D50, as XYZ.</summary>
    private static readonly (string Tag, double X, double Y, double Z)[] s_points =
    [
        ("wtpt", 0.9642, 1.0, 0.8249), ("rXYZ", 0.43607, 0.22249, 0.01392), ("gXYZ", 0.38515, 0.71687, 0.09708), ("bXYZ", 0.14307, 0.06061, 0.7141),
    ];

    public static byte[] Write()
    {
        var blocks = new List<(string[] Tags, byte[] Data)>
        {
            (["desc"], Description("sRGB IEC61966-2.1")),
            (["cprt"], [.. "text\0\0\0\0"u8, .. "No copyright; use freely.\0"u8]),
        };
        blocks.AddRange(s_points.Select(p => (new[] { p.Tag }, Point(p.X, p.Y, p.Z))));
        blocks.Add((["rTRC", "gTRC", "bTRC"], Curve()));
        var tagCount = blocks.Sum(b => b.Tags.Length);
        var offset = HeaderLength + 4 + tagCount * TagLength;
        var (table, data) = (new MemoryStream(), new MemoryStream());
        foreach (var (tags, bytes) in blocks)
        {
            foreach (var tag in tags) WriteTag(table, tag, offset + (int)data.Length, bytes.Length);
            data.Write(bytes);
            while (data.Length % 4 != 0) data.WriteByte(0);
        }

        return [.. Header(offset + (int)data.Length), .. Number(tagCount), .. table.ToArray(), .. data.ToArray()];
    }

    private static byte[] Header(int size)
    {
        var header = new byte[HeaderLength];
        Number(size).CopyTo(header, 0);
        Number(0x02100000).CopyTo(header, 8);
        "mntrRGB XYZ "u8.CopyTo(header.AsSpan(12));
        // The date of the standard's amendment stands for that of the profile: 2003-01-01.
        foreach (var (value, place) in new[] { (2003, 24), (1, 26), (1, 28) }) BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(place), (ushort)value);
        "acsp"u8.CopyTo(header.AsSpan(36));
        Fixed(0.9642).CopyTo(header, 68);
        Fixed(1).CopyTo(header, 72);
        Fixed(0.8249).CopyTo(header, 76);
        return header;
    }

    private static void WriteTag(MemoryStream table, string tag, int offset, int length)
    {
        table.Write(Encoding.ASCII.GetBytes(tag));
        table.Write(Number(offset));
        table.Write(Number(length));
    }

    /// <summary>textDescriptionType: the ASCII text; its Unicode and Macintosh forms are empty.</summary>
    private static byte[] Description(string text) =>
        [.. "desc\0\0\0\0"u8, .. Number(text.Length + 1), .. Encoding.ASCII.GetBytes(text), 0, .. new byte[4 + 4 + 2 + 1 + 67]];

    private static byte[] Point(double x, double y, double z) => [.. "XYZ \0\0\0\0"u8, .. Fixed(x), .. Fixed(y), .. Fixed(z)];

    private static byte[] Curve()
    {
        var curve = new byte[12 + CurvePoints * 2];
        "curv"u8.CopyTo(curve);
        Number(CurvePoints).CopyTo(curve, 8);
        for (var i = 0; i < CurvePoints; i++)
        {
            var encoded = i / (double)(CurvePoints - 1);
            var linear = encoded <= 0.04045 ? encoded / 12.92 : Math.Pow((encoded + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(curve.AsSpan(12 + i * 2), (ushort)Math.Round(linear * ushort.MaxValue));
        }

        return curve;
    }

    private static byte[] Fixed(double value) => Number((int)Math.Round(value * 65536));

    private static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
