namespace ReportGen.Model.Templates;

/// <summary>A font file: its name and bytes.</summary>
public sealed record FontFile(string File, ReadOnlyMemory<byte> Bytes);
