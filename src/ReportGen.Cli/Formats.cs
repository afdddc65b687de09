namespace ReportGen.Cli;

/// <summary>What a build makes of a review beside results.json, which is always written.</summary>
[Flags]
internal enum Formats
{
    None = 0,

    /// <summary>The page with its figures and tables.</summary>
    Html = 1,

    /// <summary>A PDF for each page layout.</summary>
    Pdf = 2,

    All = Html | Pdf,
}
