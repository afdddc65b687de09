using System.Globalization;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Text;

/// <summary>A confidence level as printed: 95%.</summary>
internal static class LevelText
{
    public static string Of(double level) => Significant.Twelve(level * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
