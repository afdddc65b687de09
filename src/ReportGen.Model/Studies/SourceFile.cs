namespace ReportGen.Model.Studies;

/// <summary>A file of a review's folder, byte for byte as it was read.</summary>
/// <param name="Path">Within the folder, with forward slashes.</param>
/// <param name="Bytes">Its content.</param>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Bytes);
