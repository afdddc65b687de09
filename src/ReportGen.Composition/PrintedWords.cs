using System.Globalization;

namespace ReportGen.Composition;

/// <summary>Every word that the composition itself prints; all others come from the author, the data and the templates.</summary>
public static partial class PrintedWords
{
    /// <summary>Before the source of a re-analysis, in title block and footer.</summary>
    public const string ReanalysisOf = "A re-analysis of ";

    /// <summary>Before a doi as printed.</summary>
    public const string Doi = "doi:";

    /// <summary>After the authors that are named, where there are more.</summary>
    public const string AndOthers = "et al";

    /// <summary>"Figure 2", on one line.</summary>
    public static string Figure(int number) => "Figure\u00A0" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>"Table 1", on one line.</summary>
    public static string Table(int number) => "Table\u00A0" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A section by its title, in quotation marks.</summary>
    public static string Section(string title) => $"\u201C{title}\u201D";

    /// <summary>What stands before item <paramref name="index"/> of <paramref name="count"/> in a list: "a, b and c".</summary>
    public static string Separator(int index, int count) => index == 0 ? "" : index == count - 1 ? " and " : ", ";
}
