namespace ReportGen.Writers.Layout.Text;

/// <summary>Text in one format. A line feed ends the line.</summary>
internal sealed record TextSpan(string Text, TextFormat Format);
