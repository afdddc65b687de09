using ReportGen.Model.Diagnostics;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Composition.Citations;

/// <summary>The figures, tables and sections of a manuscript by id, and which of them the text mentions.</summary>
public sealed class CrossReferenceRegister(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, int> _figures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _sections = new(StringComparer.Ordinal);
    private readonly HashSet<string> _mentioned = new(StringComparer.Ordinal);

    /// <summary>Gives the next number to a figure; false where it has one already.</summary>
    public bool PlaceFigure(string id) => _figures.TryAdd(id, _figures.Count + 1);

    /// <summary>Gives the next number to a table; false where it has one already.</summary>
    public bool PlaceTable(string id) => _tables.TryAdd(id, _tables.Count + 1);

    /// <summary>Adds a section; false where a section has the id already.</summary>
    public bool AddSection(string id, string title) => _sections.TryAdd(id, title);

    /// <summary>The number of a figure, or null where it is placed nowhere.</summary>
    public int? Figure(string id) => _figures.TryGetValue(id, out var number) ? number : null;

    /// <summary>The number of a table, or null where it is placed nowhere.</summary>
    public int? Table(string id) => _tables.TryGetValue(id, out var number) ? number : null;

    public bool IsSection(string id) => _sections.ContainsKey(id);

    public bool MentionsFigure(string id) => _mentioned.Contains("fig:" + id);

    public bool MentionsTable(string id) => _mentioned.Contains("tbl:" + id);

    /// <summary>Whether a key of a bracket, such as <c>fig:flow</c>, refers to a part of the manuscript and not to literature.</summary>
    public static bool IsCrossReference(string key) =>
        key.StartsWith("fig:", StringComparison.Ordinal) || key.StartsWith("tbl:", StringComparison.Ordinal) || key.StartsWith("sec:", StringComparison.Ordinal);

    /// <summary>The reference to print, or null with a diagnostic where nothing has the id.</summary>
    /// <param name="key">A key with its prefix.</param>
    /// <param name="counts">Whether this counts as a mention in the text.</param>
    public Inline.CrossReference? Refer(Sourced<string> key, bool counts)
    {
        var id = key.Value[4..];
        if (counts) _mentioned.Add(key.Value);
        return key.Value[..3] switch
        {
            "fig" => Refer(key, "figure", id, Figure(id) is { } number ? PrintedWords.Figure(number) : null, _figures.Keys),
            "tbl" => Refer(key, "table", id, Table(id) is { } number ? PrintedWords.Table(number) : null, _tables.Keys),
            _ => Refer(key, "section", id, _sections.TryGetValue(id, out var title) ? PrintedWords.Section(title) : null, _sections.Keys),
        };
    }

    private Inline.CrossReference? Refer(Sourced<string> key, string kind, string id, string? printed, IEnumerable<string> ids)
    {
        if (printed is not null) return new Inline.CrossReference(id, printed);
        diagnostics.Add(CompositionDiagnostics.UnknownTarget(key.Span, key.Value, kind, id, ids.Order(StringComparer.Ordinal)));
        return null;
    }
}
