namespace ReportGen.Writers.Layout.Blocks;

/// <summary>The room that floats have, upright and on a page turned on its side; points.</summary>
internal sealed record FloatMeasure(double Width, double Height, double LandscapeWidth, double LandscapeHeight);
