using System.Globalization;

namespace ReportGen.Writers.Html;

/// <summary>The ids of one page: where each reference is cited and each footnote marked, in the order of writing, so that lists can link back.</summary>
internal sealed class PageAnchors
{
    private readonly Dictionary<int, int> _citations = [];
    private readonly Dictionary<int, int> _marks = [];

    public static string Reference(int number) => "ref-" + Text(number);

    public static string Footnote(int number) => "note-" + Text(number);

    /// <summary>The id of a new citation of a reference.</summary>
    public string Cite(int number) => Citation(number, _citations[number] = _citations.GetValueOrDefault(number) + 1);

    /// <summary>The id of a new mark of a footnote.</summary>
    public string Mark(int number) => MarkOf(number, _marks[number] = _marks.GetValueOrDefault(number) + 1);

    /// <summary>Ids of the citations of a reference, in order.</summary>
    public IEnumerable<string> CitationsOf(int number) =>
        Enumerable.Range(1, _citations.GetValueOrDefault(number)).Select(i => Citation(number, i));

    /// <summary>Ids of the marks of a footnote, in order.</summary>
    public IEnumerable<string> MarksOf(int number) => Enumerable.Range(1, _marks.GetValueOrDefault(number)).Select(i => MarkOf(number, i));

    private static string Citation(int number, int occurrence) => $"cite-{Text(number)}-{Text(occurrence)}";

    private static string MarkOf(int number, int occurrence) => $"mark-{Text(number)}-{Text(occurrence)}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
