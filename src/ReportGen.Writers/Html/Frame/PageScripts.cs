using System.Collections.Immutable;

namespace ReportGen.Writers.Html.Frame;

/// <summary>Which scripts of templates/html a kind of page loads, in the order of running. Each works on its own after core.js.</summary>
internal static class PageScripts
{
    private const string Core = "core.js";

    public static readonly ImmutableArray<string> Article = [Core, "contents.js", "previews.js", "figures.js", "tables.js", "sheet.js", "live.js", "explorer.js", "trace.js"];

    public static readonly ImmutableArray<string> Index = [Core, "cards.js"];

    public static readonly ImmutableArray<string> Table = [Core, "previews.js", "tables.js"];

    public static readonly ImmutableArray<string> Ledger = [Core, "trace.js"];

    public static readonly ImmutableArray<string> Plain = [Core];

    /// <summary>Every script once.</summary>
    public static readonly ImmutableArray<string> All = [.. Article.Concat(Index).Concat(Table).Distinct()];
}
