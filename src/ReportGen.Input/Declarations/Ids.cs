using System.Text.RegularExpressions;

namespace ReportGen.Input.Declarations;

/// <summary>How ids are written, and which words they cannot be.</summary>
internal static partial class Ids
{
    /// <summary>Words that stand at the beginning of an address, or that the template language keeps for itself.</summary>
    public static readonly IReadOnlyCollection<string> Top =
    [
        "review", "evidence", "protocol", "pico", "facts", "include", "if", "else", "elsif", "end", "for", "in", "while", "case", "when", "and",
        "or", "not", "true", "false", "null", "empty", "this", "break", "continue", "func", "ret", "capture", "readonly", "import", "with", "wrap",
    ];

    /// <summary>Words that follow a table's id in an address.</summary>
    public static readonly IReadOnlyCollection<string> Rows = ["rows", "sum", "total", "not_itemised", "domains", "summary"];

    /// <summary>Words that follow a row's id in an address.</summary>
    public static readonly IReadOnlyCollection<string> Columns = ["share"];

    /// <summary>The same in a table of judgements.</summary>
    public static readonly IReadOnlyCollection<string> RiskOfBiasColumns = [.. Columns, "score"];

    /// <summary>Words that follow an outcome's id in an address.</summary>
    public static readonly IReadOnlyCollection<string> Analyses =
        ["k", "not_reported", "range", "range_lower", "range_upper", "events", "total", "study", "before", "after", "certainty", "group1", "group2", "important_difference", "id", "label", "primary"];

    /// <summary>Words that follow <c>evidence</c> in an address.</summary>
    public static readonly IReadOnlyCollection<string> Evidence =
    [
        "scheme", "grade", "level", "consistent", "direction", "favourable", "reporting", "studies", "rule", "wording", "study", "review",
    ];

    public static bool IsId(string text) => Form().IsMatch(text);

    [GeneratedRegex(@"\A[a-z][a-z0-9_]*\z")]
    private static partial Regex Form();
}
