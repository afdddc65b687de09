namespace ReportGen.Model.Drawings;

/// <summary>An image of pixels, found to be sound.</summary>
/// <param name="File">Name within the review's folder.</param>
/// <param name="Format">How <paramref name="Bytes"/> are written.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Width">Pixels, as stored.</param>
/// <param name="Height">Pixels, as stored.</param>
/// <param name="Colors">What a sample is.</param>
public sealed record RasterImage(string File, RasterFormat Format, ReadOnlyMemory<byte> Bytes, int Width, int Height, RasterColors Colors)
{
    /// <summary>The samples, 8 bits each, row by row without gaps; empty for JPEG, whose file is shown as it is.</summary>
    public ReadOnlyMemory<byte> Samples { get; init; }

    /// <summary>Red, green and blue of each place of the palette.</summary>
    public ReadOnlyMemory<byte> Palette { get; init; }

    /// <summary>How opaque each pixel is, 255 for wholly; empty where all are.</summary>
    public ReadOnlyMemory<byte> Alpha { get; init; }

    /// <summary>How the stored pixels are to be turned for the eye (Exif 2.3, tag Orientation): 1 as they are, 3 upside down, 6 and 8 quarter turns …</summary>
    public int Orientation { get; init; } = 1;

    /// <summary>Whether the orientation is a quarter turn, with or without a mirror.</summary>
    private bool IsTurned => Orientation >= 5;

    /// <summary>Pixels from left to right as shown.</summary>
    public int ShownWidth => IsTurned ? Height : Width;

    /// <summary>Pixels from top to bottom as shown.</summary>
    public int ShownHeight => IsTurned ? Width : Height;
}
