using System.Buffers.Binary;
using System.Text;

namespace ReportGen.Input.Images;

/// <summary>The chunks of a PNG file, checked for length and checksum.</summary>
internal sealed class PngChunks
{
    private const int LengthField = 4, TypeField = 4, ChecksumField = 4;
    private static readonly uint[] s_table = [.. Enumerable.Range(0, 256).Select(n => Divided((uint)n))];

    private PngChunks(IReadOnlyList<(string Type, ReadOnlyMemory<byte> Data)> all) => All = all;

    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>In file order, from IHDR to IEND.</summary>
    public IReadOnlyList<(string Type, ReadOnlyMemory<byte> Data)> All { get; }

    public ReadOnlyMemory<byte>? First(string type) => All.Where(c => c.Type == type).Select(c => (ReadOnlyMemory<byte>?)c.Data).FirstOrDefault();

    /// <returns>The chunks, or what is wrong with them.</returns>
    public static (PngChunks? Chunks, string Fault) Read(ReadOnlyMemory<byte> file)
    {
        var chunks = new List<(string, ReadOnlyMemory<byte>)>();
        var at = Signature.Length;
        while (file.Length - at >= LengthField + TypeField + ChecksumField)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file.Span[at..]);
            if (length > file.Length - at - (LengthField + TypeField + ChecksumField)) break;
            var body = file.Slice(at + LengthField, TypeField + (int)length);
            var type = Encoding.Latin1.GetString(body.Span[..TypeField]);
            at += LengthField + body.Length;
            if (BinaryPrimitives.ReadUInt32BigEndian(file.Span[at..]) != ChecksumOf(body.Span)) return (null, $"the chunk {Printable(type)} has a wrong checksum");
            at += ChecksumField;
            chunks.Add((type, body[TypeField..]));
            if (type == "IEND") return (new PngChunks(chunks), "");
            // A critical chunk (upper-case first letter) that is not of the standard changes what the image is.
            if (char.IsAsciiLetterUpper(type[0]) && type is not ("IHDR" or "PLTE" or "IDAT")) return (null, $"the chunk {Printable(type)} is not known");
        }

        return (null, "the file ends before its last chunk");
    }

    private static string Printable(string type) => type.All(char.IsAsciiLetter) ? type : "of an unreadable name";

    /// <summary>CRC-32 of ISO 3309.</summary>
    private static uint ChecksumOf(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var b in bytes) sum = s_table[(byte)(sum ^ b)] ^ (sum >> 8);
        return ~sum;
    }

    private static uint Divided(uint value)
    {
        for (var bit = 0; bit < 8; bit++) value = (value & 1) != 0 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
        return value;
    }
}
