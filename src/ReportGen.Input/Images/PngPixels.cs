using System.Buffers.Binary;
using ReportGen.Model.Drawings;

namespace ReportGen.Input.Images;

/// <summary>Puts the rows of all passes together: colour samples of 8 bits, and how opaque each pixel is.</summary>
internal sealed class PngPixels
{
    private readonly PngHeader _header;
    private readonly int _paletteSize;
    private readonly byte[] _paletteAlpha;
    private readonly ushort[]? _clear;
    private readonly int _colors;

    /// <param name="paletteSize">Places of the palette.</param>
    /// <param name="transparency">The chunk tRNS: alpha of the palette's first places, or the one colour that is clear.</param>
    public PngPixels(PngHeader header, int paletteSize, ReadOnlySpan<byte> transparency)
    {
        _header = header;
        _paletteSize = paletteSize;
        _colors = header.ColorType is PngHeader.RgbType or PngHeader.RgbAlphaType ? 3 : 1;
        _paletteAlpha = header.ColorType == PngHeader.PaletteType ? transparency.ToArray() : [];
        _clear = header.ColorType is PngHeader.GreyType or PngHeader.RgbType && transparency.Length >= 2 * _colors ? Samples16(transparency, _colors) : null;
        Colors = header.ColorType switch
        {
            PngHeader.PaletteType => RasterColors.Palette,
            PngHeader.RgbType or PngHeader.RgbAlphaType => RasterColors.Rgb,
            _ => RasterColors.Grey,
        };
        Samples = new byte[(long)header.Width * header.Height * _colors];
        var hasAlpha = header.ColorType >= PngHeader.GreyAlphaType || _paletteAlpha.Length > 0 || _clear is not null;
        Alpha = hasAlpha ? new byte[(long)header.Width * header.Height] : [];
    }

    public RasterColors Colors { get; }

    public byte[] Samples { get; }

    public byte[] Alpha { get; }

    /// <param name="data">Rows of all passes with their filters.</param>
    /// <returns>What is wrong with them, or null.</returns>
    public string? Read(Span<byte> data)
    {
        foreach (var pass in PngPasses.Of(_header))
        {
            var above = (ReadOnlySpan<byte>)new byte[pass.RowLength];
            for (var y = 0; y < pass.Height; y++)
            {
                var row = data.Slice(1, pass.RowLength);
                if (!PngFilters.TakeBack(data[0], row, above, _header.BytesPerPixel)) return $"a row has the filter {data[0]}, which PNG does not have";
                if (!Spread(row, pass, (long)(pass.Y + y * pass.StepY) * _header.Width)) return "a pixel has a colour that is not in the palette";
                above = row;
                data = data[(pass.RowLength + 1)..];
            }
        }

        return null;
    }

    private static ushort[] Samples16(ReadOnlySpan<byte> bytes, int count)
    {
        var samples = new ushort[count];
        for (var i = 0; i < count; i++) samples[i] = BinaryPrimitives.ReadUInt16BigEndian(bytes[(2 * i)..]);
        return samples;
    }

    /// <summary>Puts a row's pixels in their places.</summary>
    private bool Spread(ReadOnlySpan<byte> row, PngPass pass, long rowStart)
    {
        Span<ushort> pixel = stackalloc ushort[4];
        for (var i = 0; i < pass.Width; i++)
        {
            for (var channel = 0; channel < _header.Channels; channel++) pixel[channel] = Sample(row, i * _header.Channels + channel);
            var at = rowStart + pass.X + (long)i * pass.StepX;
            if (_header.ColorType == PngHeader.PaletteType && pixel[0] >= _paletteSize) return false;
            for (var color = 0; color < _colors; color++)
                Samples[at * _colors + color] = _header.ColorType == PngHeader.PaletteType ? (byte)pixel[color] : InEightBits(pixel[color]);
            if (Alpha.Length > 0) Alpha[at] = AlphaOf(pixel);
        }

        return true;
    }

    private ushort Sample(ReadOnlySpan<byte> row, int index)
    {
        if (_header.Depth == 16) return BinaryPrimitives.ReadUInt16BigEndian(row[(2 * index)..]);
        if (_header.Depth == 8) return row[index];
        var bit = index * _header.Depth;
        return (ushort)((row[bit / 8] >> (8 - _header.Depth - bit % 8)) & ((1 << _header.Depth) - 1));
    }

    /// <summary>The nearest of 256 steps.</summary>
    private byte InEightBits(ushort sample)
    {
        if (_header.Depth == 8) return (byte)sample;
        var most = (1 << _header.Depth) - 1;
        return (byte)((sample * 255 + most / 2) / most);
    }

    private byte AlphaOf(ReadOnlySpan<ushort> pixel)
    {
        if (_header.ColorType >= PngHeader.GreyAlphaType) return InEightBits(pixel[_colors]);
        if (_clear is not null) return pixel[.._colors].SequenceEqual(_clear) ? (byte)0 : (byte)255;
        return pixel[0] < _paletteAlpha.Length ? _paletteAlpha[pixel[0]] : (byte)255;
    }
}
