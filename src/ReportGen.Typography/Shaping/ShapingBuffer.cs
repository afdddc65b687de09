using System.Buffers;

namespace ReportGen.Typography.Shaping;

/// <summary>The glyphs of one text while they are worked on, in rented arrays.</summary>
internal sealed class ShapingBuffer : IDisposable
{
    /// <summary>Stands for a zero-width non-joiner, which keeps its neighbours apart and is then dropped. No font has so many glyphs.</summary>
    public const ushort Separator = 0xFFFF;

    private readonly ushort[] _glyphs;
    private readonly int[] _clusters;
    private readonly int[] _advances;
    private readonly int[] _xOffsets;

    public ShapingBuffer(int capacity)
    {
        _glyphs = ArrayPool<ushort>.Shared.Rent(capacity);
        _clusters = ArrayPool<int>.Shared.Rent(capacity);
        _advances = ArrayPool<int>.Shared.Rent(capacity);
        _xOffsets = ArrayPool<int>.Shared.Rent(capacity);
    }

    public int Count { get; private set; }

    public bool HasOffsets { get; set; }

    /// <summary>Code points without a glyph, in order of appearance, each once.</summary>
    public List<int>? Missing { get; private set; }

    public Span<ushort> Glyphs => _glyphs.AsSpan(0, Count);

    /// <summary>For each glyph where its text starts, in UTF-16 units.</summary>
    public Span<int> Clusters => _clusters.AsSpan(0, Count);

    public Span<int> Advances => _advances.AsSpan(0, Count);

    public Span<int> XOffsets => _xOffsets.AsSpan(0, Count);

    public void Add(ushort glyph, int cluster)
    {
        _glyphs[Count] = glyph;
        _clusters[Count++] = cluster;
    }

    public void AddMissing(int codePoint, int cluster)
    {
        Missing ??= [];
        if (!Missing.Contains(codePoint)) Missing.Add(codePoint);
        Add(0, cluster);
    }

    public void Truncate(int count) => Count = count;

    public void DropSeparators()
    {
        var written = 0;
        for (var read = 0; read < Count; read++)
        {
            if (_glyphs[read] == Separator) continue;
            _glyphs[written] = _glyphs[read];
            _clusters[written++] = _clusters[read];
        }
        Count = written;
    }

    public void Dispose()
    {
        ArrayPool<ushort>.Shared.Return(_glyphs);
        ArrayPool<int>.Shared.Return(_clusters);
        ArrayPool<int>.Shared.Return(_advances);
        ArrayPool<int>.Shared.Return(_xOffsets);
    }
}
