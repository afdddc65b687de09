namespace ReportGen.Model.Drawings;

/// <summary>Colour roles; templates/styles/figures.yml gives each its colour.</summary>
public enum Ink
{
    Text,
    Muted,
    Line,
    Grid,
    Accent,
    AccentSoft,
    Contrast,
    Fill,
    Paper,
}
