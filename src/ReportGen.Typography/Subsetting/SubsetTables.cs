using System.Buffers.Binary;
using System.Text;
using ReportGen.Typography.Fonts;

namespace ReportGen.Typography.Subsetting;

/// <summary>Makes the tables of a subset from those of its face.</summary>
/// <param name="face">The whole face.</param>
/// <param name="glyphs">The face's glyphs to keep, ascending from 0; the place in this list is the glyph's new id.</param>
/// <param name="postScriptName">The tagged name of the subset.</param>
internal sealed class SubsetTables(FontFace face, ushort[] glyphs, string postScriptName)
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
        var characters = face.Characters()
            .Select(c => (c.CodePoint, Glyph: Array.BinarySearch(glyphs, c.Glyph)))
            .Where(c => c.Glyph > 0).ToList();
        var tables = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = outlines,
            ["loca"] = WriteLocations(offsets, longOffsets),
            ["head"] = WriteHead(longOffsets),
            ["hhea"] = Patch("hhea", (LongMetricCountOffset, glyphs.Length)),
            ["hmtx"] = WriteMetrics(),
            ["maxp"] = Patch("maxp", (GlyphCountOffset, glyphs.Length)),
            ["cmap"] = CharacterMapWriter.Write(characters),
            ["post"] = WritePost(),
            ["name"] = WriteNames(),
        };
        if (face.Table("OS/2") is not null) tables["OS/2"] = WriteOs2(characters);
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
                BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(part.IdOffset), (ushort)Array.BinarySearch(glyphs, part.Glyph));
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
        var hmtx = face.Table("hmtx")!.Value;
        int stated = face.Table("hhea")!.Value.U16(LongMetricCountOffset);
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

    private byte[] WriteOs2(List<(int CodePoint, int Glyph)> characters)
    {
        var first = characters.Count == 0 ? 0xFFFF : characters[0].CodePoint;
        var last = characters.Count == 0 ? 0 : characters[^1].CodePoint;
        return Patch("OS/2", (64, Math.Min(first, 0xFFFF)), (66, Math.Min(last, 0xFFFF)));
    }

    private byte[] WriteNames()
    {
        var entries = s_names
            .Select(id => (Id: id, Text: id == NameTable.PostScript ? postScriptName : face.Names[id]))
            .Where(e => e.Text is not null)
            .Select(e => (e.Id, Bytes: Encoding.BigEndianUnicode.GetBytes(e.Text!))).ToList();
        var table = new TableWriter().U16(0).U16(entries.Count).U16(6 + entries.Count * 12);
        var storage = new TableWriter();
        foreach (var (id, bytes) in entries)
        {
            table.U16(3).U16(1).U16(0x0409).U16(id).U16(bytes.Length).U16(storage.Length);
            storage.Bytes(bytes);
        }
        return table.Bytes(storage.ToArray()).ToArray();
    }

    private byte[] Patch(string tag, params (int Offset, int Value)[] values)
    {
        var table = face.Table(tag)!.Value;
        var bytes = table.Bytes.ToArray();
        foreach (var (offset, value) in values)
        {
            table.Require(offset, 2);
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(offset), (ushort)value);
        }
        return bytes;
    }
}
