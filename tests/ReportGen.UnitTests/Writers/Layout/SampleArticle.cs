using System.Collections.Immutable;
using ReportGen.Model.Drawings;
using ReportGen.Model.Manuscripts;
using static ReportGen.UnitTests.Writers.Layout.PageFixture;

namespace ReportGen.UnitTests.Writers.Layout;

/// <summary>An invented article of some pages with every kind of block, long enough to look at.</summary>
internal static class SampleArticle
{
    private const string Prose =
        "Cement augmentation of a collapsed vertebral body is offered to patients whose pain does not yield to opioids or radiotherapy, and most of what is known about it comes from the thoracic and lumbar spine. The neck differs: the vessels are near, the canal is narrow, and the needle has to pass structures that forgive little. We therefore asked how often the cervical procedure relieves pain, how often cement leaves the vertebra, and how often patients are harmed. ";

    private const string Methods =
        "Proportions were pooled on the logit scale with a random-effects model whose between-study variance was estimated by restricted maximum likelihood, and back-transformed for presentation; heterogeneity is described by the Q statistic, by I² and by τ². Where a study reported no event, one half was added to its cells, a continuity correction that matters most in small series and is therefore named beside every estimate that depends on it. ";

    public static Manuscript Build() => new(
        "sample",
        new FrontMatter(
            "Cement augmentation of the cervical spine for metastatic disease: a re-analysis of six case series", "Cement augmentation of the cervical spine",
            "en-US", [], "Authors: not given in the source.", new DateOnly(2024, 3, 15), ["vertebroplasty", "kyphoplasty", "cervical spine", "metastasis"],
            [new Inline.Text("Re-analysis of "), new Inline.Link("https://doi.org/10.14444/3007", [new Inline.Text("doi:10.14444/3007")])], null, "CC BY 4.0",
            [
                new AbstractSection(Inlines("Background"), [Paragraph(Prose)]),
                new AbstractSection(Inlines("Methods"), [Paragraph(Methods)]),
                new AbstractSection(Inlines("Results"), [Results()]),
                new AbstractSection(Inlines("Conclusion"), [Paragraph("Leaks are common and mostly silent; harm is rare, but the evidence is weak.")]),
            ]),
        Blocks(), References(),
        [
            new Footnote(1, [Paragraph("A leak may have several sites; sites therefore add up to more than leaks, and no table crosses the two.")]),
            new Footnote(2, [Paragraph("Search of 19 May 2015.")]),
        ]);

    private static Block.Paragraph Results() => new([
        new Inline.Text("Six studies reported on "), Value("patients.total", 120, "120"), new Inline.Text(" patients. Leaks occurred in "),
        Value("leakage.crude.estimate", 0.16, "16 %"), new Inline.Text(" (95% CI "), Value("leakage.crude.interval", 0.1, "9.8–22.2"),
        new Inline.Text(") of vertebrae; visual-analogue scores fell from 7.6\u00A0±\u00A00.9 to 1.9\u00A0±\u00A00.8 ("), new Inline.Emphasis(Inlines("p")),
        new Inline.Text("\u00A0=\u00A00.006)."), new Inline.Citation([1, 2, 3, 5]),
    ]);

    private static ImmutableArray<Block> Blocks() =>
    [
        new Block.Heading(1, "introduction", Inlines("Introduction")),
        new Block.Paragraph([new Inline.Text(Prose.Trim()), new Inline.Citation([1]), new Inline.Text(" " + Prose), new Inline.CrossReference("flow", "Figure 1"), new Inline.Text(" shows the selection.")]),
        Paragraph(Methods + Prose),
        new Block.Heading(1, "methods", Inlines("Methods")),
        new Block.Heading(2, "search", Inlines("Search and selection")),
        new Block.Paragraph([new Inline.Text(Methods), new Inline.FootnoteMark(2), new Inline.Text(" The query was "), new Inline.Code("[(\"vertebroplasty\" OR \"kyphoplasy\") AND \"cervical\"]"), new Inline.Text(", misspelt as it stands.")]),
        new Block.FigureFloat(new ManuscriptFigure("flow", 1, Inlines("Flow of studies through the review."), new FigureDrawings("flow", [SampleDrawings.Flow(440, 300)], null))),
        new Block.List(false, [[Paragraph("adults with a metastasis between C1 and C7;")], [Paragraph("five patients or more, treated by vertebroplasty or kyphoplasty alone, reported so that the cervical spine can be told from the rest of the spine;"), new Block.List(true, [[Paragraph("pain relief;")], [Paragraph("complications.")]])]]),
        Paragraph(Prose + Methods),
        new Block.Heading(2, "synthesis", Inlines("Synthesis")),
        Paragraph(Methods),
        new Block.FormulaDisplay(SampleDrawings.PooledEstimate()),
        Paragraph("Here the weights are the inverse of the sum of both variances. " + Prose),
        new Block.Quote([Paragraph("Grade C is supported by level 4 studies that agree in the direction of the primary outcome.")]),
        new Block.Code("reportgen build data/cervical-vertebroplasty --formats pdf\nreportgen explain leakage.pooled.estimate"),
        new Block.Heading(1, "results", Inlines("Results")),
        new Block.Paragraph([.. Results().Children, new Inline.Text(" " + Prose), new Inline.CrossReference("table-1", "Table 1"), new Inline.Text(" lists the studies."), new Inline.FootnoteMark(1)]),
        new Block.TableFloat(SampleDrawings.WideTable()),
        Paragraph(Prose + Prose), Paragraph(Methods + Prose), Paragraph(Prose + Methods + Methods),
        new Block.TableFloat(SampleDrawings.SmallTable()),
        Paragraph(Methods + Prose),
        new Block.FigureFloat(new ManuscriptFigure("forest", 2, Inlines("Leaks by study, with weights of the random-effects model."), new FigureDrawings("forest", [SampleDrawings.Flow(520, 420)], null))),
        Paragraph(Prose + Methods + Prose),
        new Block.FigureFloat(new ManuscriptFigure("clinical", 3, Inlines("Clinical images."), new FigureDrawings("clinical", [], "The images belong to the source article and are not included."))),
        new Block.Heading(1, "discussion", Inlines("Discussion")),
        Paragraph(Prose + Methods + Prose), Paragraph(Methods + Prose + Methods),
        new Block.Heading(1, "conclusion", Inlines("Conclusion")),
        Paragraph(Prose),
    ];

    private static ImmutableArray<ReferenceEntry> References() =>
    [
        new(1, "montalverne", Inlines("Mont’Alverne F, Vallée JN, Guillevin R, et al. Percutaneous vertebroplasty for multiple myeloma of the cervical spine. AJNR Am J Neuroradiol. 2005;26(7):1641–1645.")),
        new(2, "pflugmacher", [new Inline.Text("Pflugmacher R, et al. Vertebroplasty. 2006:823–829. "), new Inline.Link("https://doi.org/10.1080/02841850600812728", [new Inline.Text("https://doi.org/10.1080/02841850600812728")])]),
        new(3, "masala", [new Inline.Text("Masala S, Anselmetti GC, Muto M, et al. Percutaneous vertebroplasty relieves pain in metastatic cervical fractures. "), new Inline.Emphasis(Inlines("Clin Orthop Relat Res")), new Inline.Text(". 2011;469(3):715–722.")]),
        new(4, "dersimonian", Inlines("DerSimonian R, Laird N. Meta-analysis in clinical trials. Control Clin Trials. 1986;7(3):177–188.")),
        new(5, "viechtbauer", Inlines("Viechtbauer W. Bias and efficiency of meta-analytic variance estimators in the random-effects model. J Educ Behav Stat. 2005;30(3):261–293.")),
    ];
}
