namespace ReportGen.Model.Templates;

/// <summary>An sRGB colour.</summary>
public readonly record struct Rgb(byte Red, byte Green, byte Blue)
{
    /// <summary>As #rrggbb.</summary>
    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";
}
