namespace ReportGen.Writers.Layout.Text;

internal enum TextAlignment
{
    Left,
    Center,
    Right,
    Justified,
}
