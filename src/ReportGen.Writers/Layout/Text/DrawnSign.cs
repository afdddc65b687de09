namespace ReportGen.Writers.Layout.Text;

/// <summary>A sign that is drawn, because the faces lack it.</summary>
internal enum DrawnSign
{
    CrossedCircle,
    OpenCircle,
}
