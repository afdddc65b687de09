namespace ReportGen.Cli.Analyze.Text;

internal enum ForestRowKind
{
    Study,

    /// <summary>The name of a subgroup.</summary>
    Heading,

    /// <summary>The pooled effect of a subgroup.</summary>
    Subgroup,

    /// <summary>The pooled effect of all studies.</summary>
    Summary,

    Prediction,
}
