namespace ReportGen.Model.Drawings;

/// <summary>A horizontal band: the head and foot are repeated on every part, rows may be divided between parts.</summary>
public sealed record DrawingBand(BandKind Kind, double Top, double Bottom);
