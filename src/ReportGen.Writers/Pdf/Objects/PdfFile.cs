using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace ReportGen.Writers.Pdf.Objects;

/// <summary>
/// The objects of a PDF 1.7 file. Dictionaries are packed into compressed object streams, and a cross-reference stream locates them all
/// (ISO 32000-1, 7.5.7 and 7.5.8). The file's id is a hash of its bytes, so the same objects give the same file.
/// </summary>
internal sealed class PdfFile
{
    private const int ObjectsPerStream = 200, IdLength = 16, CrossReferenceLength = 7;
    private readonly List<string?> _bodies = [];
    private readonly List<(int Id, string Dictionary, ReadOnlyMemory<byte> Data)> _streams = [];

    /// <summary>The id of an object that is set later.</summary>
    public int Reserve()
    {
        _bodies.Add(null);
        return _bodies.Count;
    }

    public void Set(int id, string body) => _bodies[id - 1] = body;

    public int Add(string body)
    {
        var id = Reserve();
        Set(id, body);
        return id;
    }

    /// <param name="entries">Entries of the stream's dictionary but its length and filter.</param>
    public int AddStream(string entries, ReadOnlySpan<byte> data, bool compress = true)
    {
        if (compress) return AddDeflated(entries, Deflate(data));
        var id = Reserve();
        _streams.Add((id, entries, data.ToArray()));
        return id;
    }

    /// <param name="entries">Entries of the stream's dictionary but its length and filter.</param>
    /// <param name="data">As <see cref="Deflate"/> gives it.</param>
    public int AddDeflated(string entries, ReadOnlyMemory<byte> data)
    {
        var id = Reserve();
        _streams.Add((id, entries + "/Filter/FlateDecode", data));
        return id;
    }

    /// <summary>The file.</summary>
    public byte[] Write(int catalog, int info)
    {
        var output = new MemoryStream();
        output.Write(Latin("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n"));
        var packed = Pack();
        var crossReference = Reserve();
        var places = new (byte Kind, int Field, int Index)[_bodies.Count + 1];
        foreach (var (id, dictionary, data) in _streams)
        {
            places[id] = (1, (int)output.Position, 0);
            WriteStream(output, id, dictionary, data);
        }

        foreach (var (id, stream, index) in packed) places[id] = (2, stream, index);
        places[crossReference] = (1, (int)output.Position, 0);
        WriteCrossReference(output, crossReference, places, catalog, info);
        return output.ToArray();
    }

    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    /// <summary>Data as the filter FlateDecode reads it (RFC 1950).</summary>
    public static ReadOnlyMemory<byte> Deflate(ReadOnlySpan<byte> data)
    {
        var output = new MemoryStream();
        using (var zlib = new ZLibStream(output, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(data);
        return output.GetBuffer().AsMemory(0, (int)output.Length);
    }

    private static void WriteStream(MemoryStream output, int id, string entries, ReadOnlyMemory<byte> data)
    {
        output.Write(Latin(string.Create(CultureInfo.InvariantCulture, $"{id} 0 obj\n<<{entries}/Length {data.Length}>>\nstream\n")));
        output.Write(data.Span);
        output.Write("\nendstream\nendobj\n"u8);
    }

    /// <summary>Packs all that is no stream into object streams.</summary>
    private List<(int Id, int Stream, int Index)> Pack()
    {
        var packed = new List<(int, int, int)>();
        var ids = Enumerable.Range(1, _bodies.Count).Where(id => _bodies[id - 1] is not null).ToList();
        foreach (var group in ids.Chunk(ObjectsPerStream))
        {
            var (head, bodies) = (new StringBuilder(), new StringBuilder());
            foreach (var id in group)
            {
                head.Append(CultureInfo.InvariantCulture, $"{id} {bodies.Length} ");
                bodies.Append(_bodies[id - 1]).Append('\n');
            }

            var entries = string.Create(CultureInfo.InvariantCulture, $"/Type/ObjStm/N {group.Length}/First {head.Length}");
            var stream = AddStream(entries, Latin(head.Append(bodies).ToString()));
            packed.AddRange(group.Select((id, index) => (id, stream, index)));
        }

        return packed;
    }

    private static void WriteCrossReference(
        MemoryStream output, int id, (byte Kind, int Field, int Index)[] places, int catalog, int info)
    {
        var start = output.Position;
        var table = new byte[places.Length * CrossReferenceLength];
        for (var i = 0; i < places.Length; i++)
        {
            var entry = table.AsSpan(i * CrossReferenceLength);
            entry[0] = places[i].Kind;
            BinaryPrimitives.WriteInt32BigEndian(entry[1..], places[i].Field);
            BinaryPrimitives.WriteUInt16BigEndian(entry[5..], (ushort)(i == 0 ? ushort.MaxValue : places[i].Index));
        }

        var hash = Convert.ToHexString(SHA256.HashData(output.GetBuffer().AsSpan(0, (int)output.Length)).AsSpan(0, IdLength));
        WriteStream(output, id, string.Create(
            CultureInfo.InvariantCulture,
            $"/Type/XRef/Size {places.Length}/W[1 4 2]/Root {catalog} 0 R/Info {info} 0 R/ID[<{hash}><{hash}>]/Filter/FlateDecode"), Deflate(table));
        output.Write(Latin(string.Create(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n")));
    }
}
