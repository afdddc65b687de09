using System.Globalization;

namespace ReportGen.Input.Messages;

/// <summary>How lists, counts and found texts read in messages.</summary>
internal static class Words
{
    private const int Longest = 60;

    /// <summary>'a', 'b' or 'c'.</summary>
    public static string OneOf(IEnumerable<string> names) => Joined(names, " or ");

    /// <summary>'a', 'b' and 'c'.</summary>
    public static string AllOf(IEnumerable<string> names) => Joined(names, " and ");

    /// <summary>"1 cell", "12 cells".</summary>
    public static string Count(int number, string noun) =>
        number.ToString(CultureInfo.InvariantCulture) + " " + noun + (number == 1 ? "" : "s");

    /// <summary>The text in one line, cut where it is long.</summary>
    public static string Short(string text)
    {
        var line = text.Replace('\n', ' ').Trim();
        return line.Length <= Longest ? line : line[..Longest] + "…";
    }

    private static string Joined(IEnumerable<string> names, string last)
    {
        var quoted = names.Select(n => $"'{n}'").ToList();
        return quoted.Count switch
        {
            0 => "nothing",
            1 => quoted[0],
            _ => string.Join(", ", quoted[..^1]) + last + quoted[^1],
        };
    }
}
