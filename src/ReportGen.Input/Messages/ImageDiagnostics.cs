using ReportGen.Input.Images;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Input.Messages;

/// <summary>What can be wrong with images.</summary>
internal static class ImageDiagnostics
{
    /// <param name="file">The image as the author knows it.</param>
    public static Diagnostic Of(string file, ImageFault fault) => fault.Kind switch
    {
        ImageFaultKind.OtherFormat => Diagnostic.Error(
            InputCodes.ImageFormat, SourceSpan.OfFile(file), $"The image {file} is neither PNG nor JPEG.", fault.Found, "a PNG or JPEG file",
            "Save drawings and screens as PNG, photographs as JPEG."),
        ImageFaultKind.Damaged => Diagnostic.Error(
            InputCodes.ImageDamaged, SourceSpan.OfFile(file), $"The image {file} is damaged: {fault.Found}.", fault.Found, "a whole PNG or JPEG file",
            "Copy or save the file anew."),
        ImageFaultKind.Unsupported => Diagnostic.Error(
            InputCodes.ImageUnsupported, SourceSpan.OfFile(file), $"The image {file} is of a kind of JPEG that cannot be shown everywhere: {fault.Found}.", fault.Found,
            "a JPEG of 8 bits in grey or RGB, baseline or progressive", "Save the image anew as RGB."),
        _ => Diagnostic.Error(
            InputCodes.ImageTooLarge, SourceSpan.OfFile(file), $"The image {file} is too large for a manuscript: {fault.Found}.", fault.Found,
            $"at most {ImageReader.MostPixels / 1_000_000} million pixels", "Scale it down; 300 pixels to the inch are enough for print."),
    };
}
