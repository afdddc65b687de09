using System.Buffers.Binary;
using System.Text;
using ReportGen.Typography.Fonts;

namespace ReportGen.Typography.Subsetting;

/// <summary>Makes the tables of a subset from those of its face.</summary>
/// <param name="face">The whole face.</param>
/// <param name="glyphs">The face's glyphs to keep, ascending from 0; the place in this list is the glyph's new id.</param>
/// <param name="newGlyphs">The new id of each glyph of the face; 0 for a glyph that is not kept.</param>
/// <param name="postScriptName">The tagged name of the subset.</param>
internal sealed class SubsetTables(FontFace face, ushort[] glyphs, ushort[] newGlyphs, string postScriptName)
{
    private const int ShortLocaLimit = 0xFFFF * 2, LongMetricCountOffset = 34, GlyphCountOffset = 4;
    private static readonly string[] s_instructions = ["cvt ", "fpgm", "prep"];
    private static readonly int[] s_names =
    [
        NameTable.Copyright, NameTable.Family, NameTable.Style, NameTable.FullName, NameTable.Version, NameTable.PostScript,
        NameTable.Licence, NameTable.LicenceUrl,
    ];

    public Dictionary<string, byte[]> Write()
    {
        var outlines = WriteOutlines(out var offsets);
        var longOffsets = outlines.Length > ShortLocaLimit;
        List<int> codePoints = [], characterGlyphs = [];
        foreach (var codePoint in face.CodePoints())
        {
            if (newGlyphs[face.GlyphOf(codePoint)] is not (> 0 and var glyph)) continue;
            codePoints.Add(codePoint);
            characterGlyphs.Add(glyph);
        }
        var tables = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = outlines,
            ["loca"] = WriteLocations(offsets, longOffsets),
            ["head"] = WriteHead(longOffsets),
            ["hhea"] = Patch("hhea", (LongMetricCountOffset, glyphs.Length)),
            ["hmtx"] = WriteMetrics(),
            ["maxp"] = Patch("maxp", (GlyphCountOffset, glyphs.Length)),
            ["cmap"] = CharacterMapWriter.Write(codePoints, characterGlyphs),
            ["post"] = WritePost(),
            ["name"] = WriteNames(),
        };
        if (face.Table("OS/2") is not null) tables["OS/2"] = WriteOs2(codePoints);
        foreach (var tag in s_instructions)
            if (face.Table(tag) is { } table)
                tables[tag] = table.Bytes.ToArray();
        return tables;
    }

    private byte[] WriteOutlines(out int[] offsets)
    {
        var table = new TableWriter();
        offsets = new int[glyphs.Length + 1];
        for (var glyph = 0; glyph < glyphs.Length; glyph++)
        {
            var outline = face.Outline(glyphs[glyph]);
            var bytes = outline.Bytes.ToArray();
            foreach (var part in GlyphOutlines.ComponentsOf(outline))
                BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(part.IdOffset), newGlyphs[part.Glyph]);
            table.Bytes(bytes).PadTo(2);
            offsets[glyph + 1] = table.Length;
        }
        return table.ToArray();
    }

    private static byte[] WriteLocations(int[] offsets, bool longOffsets)
    {
        var table = new TableWriter();
        foreach (var offset in offsets)
            if (longOffsets) table.U32((uint)offset);
            else table.U16(offset / 2);
        return table.ToArray();
    }

    private byte[] WriteHead(bool longOffsets)
    {
        var head = Patch("head", (50, longOffsets ? 1 : 0));
        head.AsSpan(8, 4).Clear();
        return head;
    }

    private byte[] WriteMetrics()
    {
        var hmtx = face.Table("hmtx")!;
        int stated = face.Table("hhea")!.U16(LongMetricCountOffset);
        var table = new TableWriter();
        foreach (var glyph in glyphs)
            table.U16(face.AdvanceWidth(glyph)).U16(hmtx.U16(glyph < stated ? glyph * 4 + 2 : stated * 4 + (glyph - stated) * 2));
        return table.ToArray();
    }

    /// <summary>The header of 'post' as version 3, which names no glyphs.</summary>
    private byte[] WritePost()
    {
        var post = new byte[32];
        if (face.Table("post") is { } original) original.Slice(0, post.Length).Bytes.Span.CopyTo(post);
        BinaryPrimitives.WriteUInt32BigEndian(post, 0x00030000);
        return post;
    }

    private byte[] WriteOs2(List<int> codePoints)
    {
        var first = codePoints.Count == 0 ? 0xFFFF : codePoints[0];
        var last = codePoints.Count == 0 ? 0 : codePoints[^1];
        return Patch("OS/2", (64, Math.Min(first, 0xFFFF)), (66, Math.Min(last, 0xFFFF)));
    }

    private byte[] WriteNames()
    {
        var present = Array.FindAll(s_names, id => TextOf(id) is not null);
        var table = new TableWriter().U16(0).U16(present.Length).U16(6 + present.Length * 12);
        var storage = new TableWriter();
        foreach (var id in present)
        {
            var bytes = Encoding.BigEndianUnicode.GetBytes(TextOf(id)!);
            table.U16(3).U16(1).U16(0x0409).U16(id).U16(bytes.Length).U16(storage.Length);
            storage.Bytes(bytes);
        }
        return table.Bytes(storage.ToArray()).ToArray();
    }

    private string? TextOf(int nameId) => nameId == NameTable.PostScript ? postScriptName : face.Names[nameId];

    private byte[] Patch(string tag, params (int Offset, int Value)[] values)
    {
        var table = face.Table(tag)!;
        var bytes = table.Bytes.ToArray();
        foreach (var (offset, value) in values)
        {
            table.Require(offset, 2);
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(offset), (ushort)value);
        }
        return bytes;
    }
}
