namespace ReportGen.Model.Drawings;

/// <summary>What the samples of an image are, in sRGB.</summary>
public enum RasterColors
{
    /// <summary>One sample a pixel, from black to white.</summary>
    Grey,

    /// <summary>Three samples a pixel.</summary>
    Rgb,

    /// <summary>One sample a pixel: a place in the palette.</summary>
    Palette,
}
