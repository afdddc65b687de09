namespace ReportGen.UnitTests.Writers;

/// <summary>Names that a careless writer would turn into markup, or break a page with.</summary>
internal static class Nasty
{
    public const string Markup = "A*b|<script>alert(1)</script>&amp;";
    public const string Quotes = "O'Neil \"the <b>\" & Söns";
    public const string RightToLeft = "כהן 2014 (א)";
    public static readonly string Long = string.Concat(Enumerable.Repeat("Wandsbeker-Forschungsgruppe", 11)) + "End";
}
