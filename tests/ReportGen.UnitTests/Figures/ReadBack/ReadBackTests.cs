using System.Text.RegularExpressions;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.UnitTests.Figures.ReadBack;

/// <summary>Reads the numbers of every figure back from its drawing: what is printed, where marks stand by the ticks of their axes, and what its table holds are the numbers of results.json.</summary>
public partial class ReadBackTests
{
    public static TheoryData<string, string> Figures => ReadReview.Figures;

    [Theory]
    [MemberData(nameof(Figures))]
    public void Marks_stand_at_the_numbers_of_the_results_file(string review, string id)
    {
        var source = ReadReview.Of(review);
        var declaration = source.Declaration(id);
        foreach (var drawing in source.Draw(id).Drawings)
        {
            var figure = new DrawnFigure(source, drawing, IsLogarithmic(declaration, source));
            Read(declaration, figure);
            drawing.Marks.Where(m => m is not Mark.Text && m.Address is not null && !figure.Seen.Contains(m)).ShouldBeEmpty();
            figure.Seen.Count.ShouldBeGreaterThan(declaration is FigureDeclaration.Bars or FigureDeclaration.PrismaFlow or FigureDeclaration.OfAnalysis { Plot: AnalysisPlot.Gosh } ? 0 : 4);
        }
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void Texts_print_the_numbers_of_the_results_file(string review, string id)
    {
        var source = ReadReview.Of(review);
        foreach (var text in source.Draw(id).Drawings.SelectMany(d => d.Marks).OfType<Mark.Text>().Where(t => t.Address is not null))
            Prints(text.Runs.Single().Text, text.Address!, source).ShouldBeTrue($"'{text.Runs[0].Text}' for {text.Address}, which prints '{source.Results.Printed(text.Address!)}'");
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void Tables_hold_the_numbers_of_the_results_file(string review, string id)
    {
        var source = ReadReview.Of(review);
        foreach (var data in source.Draw(id).Drawings.Select(d => d.Data))
        {
            data.Rows.ShouldNotBeEmpty();
            data.Rows.ShouldAllBe(r => r.Length == data.Header.Length);
            foreach (var cell in data.Rows.SelectMany(r => r).Where(c => c.Address is not null))
                if (source.Results.Kind(cell.Address!) is "number" or "interval") cell.Text.ShouldBe(source.Results.Printed(cell.Address!), cell.Address);
        }
    }

    [Fact]
    public void Every_kind_of_figure_is_read()
    {
        var read = ReadReview.Names.Select(ReadReview.Of).SelectMany(r => r.Review.Settings.Figures.Where(f => !r.Draw(f.Id).Drawings.IsEmpty)).ToList();
        var kinds = typeof(FigureDeclaration).GetNestedTypes().Except([typeof(FigureDeclaration.Image), typeof(FigureDeclaration.NotIncluded)]);
        read.Select(f => f.GetType()).Distinct().ShouldBe(kinds, ignoreOrder: true);
        read.OfType<FigureDeclaration.OfAnalysis>().Select(f => f.Plot).Distinct().ShouldBe(Enum.GetValues<AnalysisPlot>(), ignoreOrder: true);
    }

    [Fact]
    public void A_mark_out_of_place_is_found()
    {
        var source = ReadReview.Of("bcg-vaccine");
        var drawing = source.Draw("forest").Drawings[0];
        var box = drawing.Marks.OfType<Mark.Rectangle>().First(r => r.Address?.EndsWith("estimate", StringComparison.Ordinal) == true);
        var moved = drawing with { Marks = drawing.Marks.Replace(box, box with { X = box.X + 0.1 }) };
        Should.Throw<ShouldAssertException>(() => Read(source.Declaration("forest"), new DrawnFigure(source, moved, true))).Message.ShouldContain(box.Address!);
    }

    private static void Read(FigureDeclaration declaration, DrawnFigure figure)
    {
        var (source, findings) = (figure.Source, figure.Source.Findings);
        switch (declaration)
        {
            case FigureDeclaration.Forest forest:
                new ForestReader(figure).Read(forest);
                break;
            case FigureDeclaration.Funnel funnel:
                new ScatterReader(figure, source.Outcome(funnel.Outcome), source.Pooled(funnel.Outcome, funnel.Analysis)).Funnel(funnel);
                break;
            case FigureDeclaration.Bubble bubble:
                var regression = source.Outcome(bubble.Outcome).Results.Regressions.Single(r => r.Id == bubble.Moderator);
                new ScatterReader(figure, source.Outcome(bubble.Outcome), source.Pooled(bubble.Outcome, regression.AnalysisId)).Bubble(regression);
                break;
            case FigureDeclaration.OfAnalysis plot:
                Read(plot, figure, source.Outcome(plot.Outcome), source.Pooled(plot.Outcome, plot.Analysis));
                break;
            case FigureDeclaration.StudyBars bars:
                new CharacteristicsReader(figure).Bars(bars);
                break;
            case FigureDeclaration.Timeline timeline:
                new CharacteristicsReader(figure).Timeline(timeline);
                break;
            case FigureDeclaration.Bars:
                new CharacteristicsReader(figure).Counts();
                break;
            case FigureDeclaration.PrismaFlow:
                new CharacteristicsReader(figure).Flow();
                break;
            case FigureDeclaration.RiskOfBias { Layout: RiskOfBiasLayout.Summary }:
                new BiasReader(figure).Shares();
                break;
            case FigureDeclaration.RiskOfBias bias:
                new BiasReader(figure).Signs(findings.RiskOfBias.Single(r => r.TableId == bias.Table));
                break;
        }
    }

    private static void Read(FigureDeclaration.OfAnalysis plot, DrawnFigure figure, SynthesisFindings outcome, PooledFindings pooled)
    {
        var (scatter, influence) = (new ScatterReader(figure, outcome, pooled), new InfluenceReader(figure, outcome, pooled));
        switch (plot.Plot)
        {
            case AnalysisPlot.Radial:
                scatter.Radial();
                break;
            case AnalysisPlot.Drapery:
                scatter.Drapery();
                break;
            case AnalysisPlot.Baujat:
                influence.Baujat();
                break;
            case AnalysisPlot.Influence:
                influence.Panel();
                break;
            case AnalysisPlot.Labbe:
                influence.Labbe();
                break;
            case AnalysisPlot.Gosh:
                influence.Gosh(outcome.Results.Sensitivity.Select(s => s.Gosh).OfType<GoshFindings>().First());
                break;
        }
    }

    private static bool IsLogarithmic(FigureDeclaration declaration, ReadReview source) => declaration switch
    {
        FigureDeclaration.Forest f => source.Outcome(f.Outcome).Scale.IsLogarithmic,
        FigureDeclaration.Bubble b => source.Outcome(b.Outcome).Scale.IsLogarithmic,
        _ => false,
    };

    // The number as printed, or the limits; in brackets, after a symbol, before a mark. Names stand for texts, NR for what is not reported.
    private static bool Prints(string text, string address, ReadReview source)
    {
        var (results, printed) = (source.Results, source.Results.Printed(address));
        return results.Kind(address) switch
        {
            "interval" => Numbers(text).SequenceEqual(Numbers(printed)) || (Numbers(text).Count == 0 && !text.Any(char.IsDigit)),
            "number" => Holds(text, printed) || Holds(text, results.PrintedAs(address, source.Findings.Find(address)!.Format with { Style = NumberStyle.PRelation })),
            "notAvailable" => text is "NR" or "–" || text.Contains(results.Reason(address), StringComparison.Ordinal) || results.Reason(address).Contains(text, StringComparison.Ordinal),
            "list" => text == "not reported",
            "text" => text.Length > 0,
            _ => false,
        };
    }

    private static bool Holds(string text, string number) => Regex.IsMatch(text, $@"(?<![\d.−]){Regex.Escape(number)}(?!\.?\d)");

    private static List<string> Numbers(string text) => [.. Number().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"[−]?\d+(\.\d+)?")]
    private static partial Regex Number();
}
