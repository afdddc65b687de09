using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.Cli;

/// <summary>Which page layouts a review is set in: those of the command line, else those of review.yml, else all that the templates have.</summary>
internal static class LayoutChoice
{
    /// <param name="asked">Names from the command line; empty for none.</param>
    public static Checked<ImmutableArray<PageStyle>> Of(
        ReviewSettings settings, ImmutableArray<string> asked, ImmutableSortedDictionary<string, PageStyle> styles)
    {
        var names = asked.IsEmpty ? settings.Layouts : Named(asked);
        if (names.IsEmpty) names = Named([.. styles.Keys]);
        var unknown = Unknown(names, styles);
        var chosen = names.Where(n => styles.ContainsKey(n.Value)).Select(n => styles[n.Value]);
        return new([.. chosen.Select(s => settings.Paper is { } paper ? s.On(paper) : s)], unknown);
    }

    /// <summary>An error for each name from the command line that the templates do not have.</summary>
    public static ImmutableArray<Diagnostic> Unknown(ImmutableArray<string> asked, ImmutableSortedDictionary<string, PageStyle> styles) =>
        Unknown(Named(asked), styles);

    private static ImmutableArray<Diagnostic> Unknown(ImmutableArray<Sourced<string>> names, ImmutableSortedDictionary<string, PageStyle> styles) =>
        [.. names.Where(n => !styles.ContainsKey(n.Value)).Select(n => CliDiagnostics.UnknownLayout(n, [.. styles.Keys]))];

    private static ImmutableArray<Sourced<string>> Named(ImmutableArray<string> names) =>
        [.. names.Select(n => new Sourced<string>(n, SourceSpan.OfFile("--layout")))];
}
