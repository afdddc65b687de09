using System.Text;

namespace ReportGen.Writers;

/// <summary>A finished file.</summary>
/// <param name="Path">Within the output folder, with forward slashes, such as <c>my-review/index.html</c>.</param>
/// <param name="Bytes">Its content.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>A text file: UTF-8 without byte order mark.</summary>
    public static OutputFile OfText(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
