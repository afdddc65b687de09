using System.Numerics;

namespace ReportGen.Typography.Subsetting;

/// <summary>Writes a 'cmap' table: format 4 for the Basic Multilingual Plane, and format 12 if there are characters beyond it.</summary>
internal static class CharacterMapWriter
{
    private const int Windows = 3, UnicodeBmp = 1, UnicodeFull = 10;

    /// <param name="codePoints">Code points, ascending.</param>
    /// <param name="glyphs">The glyph of each.</param>
    public static byte[] Write(List<int> codePoints, List<int> glyphs)
    {
        var runs = Runs(codePoints, glyphs);
        var segments = WriteSegments(runs.FindAll(r => r.Start <= 0xFFFE));
        var beyond = codePoints.Count > 0 && codePoints[^1] > 0xFFFF;
        var table = new TableWriter().U16(0).U16(beyond ? 2 : 1);
        var offset = beyond ? 20 : 12;
        table.U16(Windows).U16(UnicodeBmp).U32((uint)offset);
        if (beyond) table.U16(Windows).U16(UnicodeFull).U32((uint)(offset + segments.Length));
        table.Bytes(segments);
        if (beyond) table.Bytes(WriteGroups(runs));
        return table.ToArray();
    }

    /// <summary>Stretches in which code points and glyphs count up together; none crosses the end of the Basic Multilingual Plane.</summary>
    private static List<Run> Runs(List<int> codePoints, List<int> glyphs)
    {
        var runs = new List<Run>();
        for (var i = 0; i < codePoints.Count; i++)
        {
            int codePoint = codePoints[i], glyph = glyphs[i];
            if (runs.Count > 0 && runs[^1] is var last && last.End + 1 == codePoint && last.Glyph + codePoint - last.Start == glyph
                && codePoint is not (0xFFFF or 0x10000))
                runs[^1] = last with { End = codePoint };
            else
                runs.Add(new Run(codePoint, codePoint, glyph));
        }
        return runs;
    }

    private static byte[] WriteSegments(List<Run> runs)
    {
        runs.Add(new Run(0xFFFF, 0xFFFF, 0));
        var log = BitOperations.Log2((uint)runs.Count);
        var searchRange = 2 << log;
        var table = new TableWriter().U16(4).U16(16 + runs.Count * 8).U16(0)
            .U16(runs.Count * 2).U16(searchRange).U16(log).U16(runs.Count * 2 - searchRange);
        foreach (var run in runs) table.U16(run.End);
        table.U16(0);
        foreach (var run in runs) table.U16(run.Start);
        foreach (var run in runs) table.U16(run.Glyph - run.Start);
        foreach (var _ in runs) table.U16(0);
        return table.ToArray();
    }

    private static byte[] WriteGroups(List<Run> runs)
    {
        var table = new TableWriter().U16(12).U16(0).U32((uint)(16 + runs.Count * 12)).U32(0).U32((uint)runs.Count);
        foreach (var run in runs) table.U32((uint)run.Start).U32((uint)run.End).U32((uint)run.Glyph);
        return table.ToArray();
    }

    private sealed record Run(int Start, int End, int Glyph);
}
