namespace ReportGen.Writers.Layout.Blocks;

internal enum PanelRules
{
    Frame,
    TopAndBottom,
}
