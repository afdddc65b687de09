using System.Collections.Immutable;
using ReportGen.Cli;
using ReportGen.Model.Ledgers;
using ReportGen.Model.Templates;
using ReportGen.UnitTests.Audit;
using ReportGen.Writers.Fonts;
using ReportGen.Writers.Layout;
using ReportGen.Writers.Supplements;

namespace ReportGen.UnitTests.Writers.Supplements;

/// <summary>A sample on pages whose numbers lead into its supplement, and the supplement on pages.</summary>
internal sealed class TracedSample
{
    public const string Article = "manuscript.pdf";

    private const string Generator = "ReportGen";
    private static readonly FontSet s_fonts = FontSet.Parse(SampleTrace.TemplateSet.Fonts).Value!;
    private static readonly Lazy<ImmutableDictionary<string, TracedSample>> s_all = new(() => SampleTrace.Ids.ToImmutableDictionary(i => i, i => new TracedSample(i)));

    private TracedSample(string id)
    {
        var composed = SampleTrace.Of(id).Composed;
        Ledger = SampleTrace.Of(id).Ledger;
        Words = LedgerWording.Of(Templates);
        var manuscript = SupplementWriter.Compose(Ledger, composed.Manuscript, SiteContent.Literature(composed.Review, Templates), Words, Article);
        Supplement = ManuscriptLayout.Lay(manuscript, Style, Templates.FigureStyle, s_fonts, Generator).Value!;
        Layouts = Templates.PageStyles.Values.ToImmutableDictionary(
            s => s.File, s => ManuscriptLayout.Lay(composed.Manuscript, s, Templates.FigureStyle, s_fonts, Generator, SupplementWriter.Links(Ledger, Templates, Style)).Value!);
        Plain = ManuscriptLayout.Lay(composed.Manuscript, Templates.PageStyles["journal"], Templates.FigureStyle, s_fonts, Generator).Value!;
    }

    public static TheoryData<string> Ids => [.. SampleTrace.Ids];

    public static PageStyle Style => Templates.SupplementStyle!;

    public Ledger Ledger { get; }

    public ReportWords Words { get; }

    public PagedDocument Supplement { get; }

    /// <summary>The article in each layout, by file.</summary>
    public ImmutableDictionary<string, PagedDocument> Layouts { get; }

    /// <summary>The journal's layout without links of numbers.</summary>
    public PagedDocument Plain { get; }

    public static TracedSample Of(string id) => s_all.Value[id];

    private static TemplateSet Templates => SampleTrace.TemplateSet;
}
