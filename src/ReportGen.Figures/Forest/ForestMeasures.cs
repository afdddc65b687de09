using System.Collections.Immutable;
using ReportGen.Figures.Forest.Columns;
using ReportGen.Model.Templates;

namespace ReportGen.Figures.Forest;

/// <summary>How wide the columns of a forest plot are, in points.</summary>
internal sealed class ForestMeasures
{
    private readonly ForestContent _content;
    private readonly Canvas _canvas;

    public ForestMeasures(ForestContent content, ForestStyle style, Canvas canvas, ForestStacking stacking)
    {
        (_content, _canvas, Stacking) = (content, canvas, stacking);
        var stacked = stacking == ForestStacking.All;
        Gap = canvas.Size * (canvas.Narrow ? 0.9 : 1.5);
        Intervals = new IntervalText(style.Interval);
        Effect = EffectWidths.Of(content, Intervals, canvas);
        Figures = stacked ? [] : [.. content.FigureHeads.Select((_, i) => FigureColumn.WidthOf(content, i, canvas))];
        var groups = stacked || !content.HasArms ? 0 : content.Studies.Max(s => s.Arms.Length);
        Arms = [.. Enumerable.Range(0, groups).Select(g => ArmPartWidths.Of(canvas, content, g, style.ArmsInOneColumn))];
        Weight = stacked ? 0 : WeightColumn.WidthOf(content, canvas);
        Bias = stacking != ForestStacking.Nothing ? 0 : BiasColumn.WidthOf(content, canvas);
        StudyWidth = Study();
        PlotWidth = Rest - StudyWidth;
    }

    public ForestStacking Stacking { get; }

    public double Gap { get; }

    public IntervalText Intervals { get; }

    public ImmutableArray<ArmPartWidths> Arms { get; }

    public EffectWidths Effect { get; }

    public ImmutableArray<double> Figures { get; }

    public double Weight { get; }

    public double Bias { get; }

    public double StudyWidth { get; }

    public double PlotWidth { get; }

    /// <summary>Whether names and plot keep the least that they need, and further figures do not break most of the names.</summary>
    public bool Fits => !(Figures.Length > 0 && BreaksNames) && Rest >= LeastStudy + (_canvas.Size * (_canvas.Narrow ? 10.4 : 14));

    // For names and plot together.
    private double Rest => _canvas.Width - (Arms.Sum(a => a.Total + Gap) + Effect.Total + Gap + Figures.Sum(f => f + Gap) + Wide(Weight) + Wide(Bias)) - Gap;

    private double LeastStudy => Stacking != ForestStacking.Nothing ? Math.Max(_canvas.Size * 6, BiasColumn.WidthOf(_content, _canvas)) : _canvas.Size * 6;

    private bool BreaksNames => _content.Studies.Count(s => _canvas.Text.Width(s.RowName, _canvas.Size) > StudyWidth) * 2 > _content.Studies.Count();

    private double Wide(double width) => width > 0 ? width + Gap : 0;

    // Names take what they need, summaries' labels what they can use, and the plot at least its share.
    private double Study()
    {
        var names = _content.Studies.Select(s => _canvas.Text.Width(s.RowName, _canvas.Size)).Append(_canvas.Text.Width(_content.RowsHead, _canvas.Size, bold: true)).Max();
        var beside = Arms.Sum(a => a.Total + Gap);
        var labels = _content.AllSummaries.Select(s => s.Label.Sum(p => _canvas.Text.Width(p, _canvas.Size))).DefaultIfEmpty(0).Max() - beside;
        var most = Math.Max(Rest - (_canvas.Size * (_canvas.Narrow ? 10.4 : 15.5)), Math.Min(Rest * 0.5, LeastStudy));
        var lines = Stacking == ForestStacking.All
            ? _content.Studies.SelectMany(s => s.Arms).Select(a => ArmText.Line(a).Sum(p => _canvas.Text.Width(p, _canvas.SmallSize))).DefaultIfEmpty(0).Max()
            : 0;
        var wanted = Math.Max(Math.Min(Math.Max(names, lines), most), Math.Min(labels, Math.Min(most, Rest * 0.4)));
        return Stacking != ForestStacking.Nothing ? Math.Min(Math.Max(wanted, LeastStudy), Math.Max(most, Rest * 0.45)) : wanted;
    }
}
