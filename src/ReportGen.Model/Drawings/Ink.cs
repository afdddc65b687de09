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

    /// <summary>Grounds of judgements, best to worst; text stands on them.</summary>
    Good,
    Caution,
    Bad,
    Severe,

    /// <summary>Ground of a judgement that is open.</summary>
    Unclear,
}
