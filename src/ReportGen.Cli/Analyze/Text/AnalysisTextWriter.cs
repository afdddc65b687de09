using ReportGen.Analysis.MetaAnalyses;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Cli.Analyze.Text;

/// <summary>A meta-analysis as text: forest plot, result, and a section for whatever else was asked for.</summary>
/// <param name="drawsPrediction">Whether the prediction interval stands in the plot.</param>
internal sealed class AnalysisTextWriter(MetaAnalysis analysis, bool drawsPrediction, Terminal terminal)
{
    private const int LeastWidth = 40;

    private readonly EffectText _text = new(analysis);
    private readonly int _width = Math.Max(LeastWidth, terminal.Width);

    public void Write()
    {
        foreach (var line in TextLines.Wrapped(Title(), _width)) terminal.Out.WriteLine(terminal.Bold(line));
        terminal.Out.WriteLine();
        foreach (var (kind, line) in ForestSection.Of(analysis, _text, drawsPrediction).Lines(_width)) terminal.Out.WriteLine(Styled(kind, line));
        foreach (var section in Sections())
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine(terminal.Bold(section.Title));
            foreach (var line in section.Lines.SelectMany(l => TextLines.Wrapped(l, _width))) terminal.Out.WriteLine(line);
        }
    }

    private IEnumerable<TextSection> Sections()
    {
        TextSection?[] sections =
        [
            ResultSection.Of(analysis, _text, _width),
            RegressionSection.Of(analysis, _text, _width),
            SubgroupSection.Of(analysis, _text, _width),
            RepeatedSection.LeaveOneOut(analysis, _text, _width),
            RepeatedSection.Cumulative(analysis, _text, _width),
            InfluenceSection.Of(analysis, _width),
            SmallStudySection.Of(analysis, _text, _width),
            AnalysisNotes.Of(analysis) is { IsEmpty: false } notes ? new TextSection("Notes", notes) : null,
        ];
        return sections.OfType<TextSection>();
    }

    private string Title()
    {
        var request = analysis.Request;
        var k = analysis.Pooled.Value!.K;
        var test = request.Test switch
        {
            PoolingTest.HartungKnapp => request.Method.Kind == PoolingMethodKind.Glmm ? "; t test" : "; Hartung-Knapp",
            PoolingTest.HartungKnappAdHoc => request.Method.Kind == PoolingMethodKind.Glmm ? "; t test" : "; Hartung-Knapp, never narrower than z",
            _ => "",
        };
        return $"{_text.Label} of {Numerals.Fixed(k, 0)} {(k == 1 ? "study" : "studies")}: {request.Method.Label}{test}";
    }

    private string Styled(ForestRowKind? kind, string line) => kind switch
    {
        ForestRowKind.Summary or ForestRowKind.Subgroup => terminal.Green(line),
        ForestRowKind.Heading => terminal.Bold(line),
        _ => line,
    };
}
