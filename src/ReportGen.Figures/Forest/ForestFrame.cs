using System.Collections.Immutable;
using ReportGen.Figures.Axes;
using ReportGen.Figures.Forest.Columns;
using ReportGen.Model.Findings;
using ReportGen.Model.Templates;

namespace ReportGen.Figures.Forest;

/// <summary>The columns of a forest plot in their places. Where they do not fit side by side, what the groups report, weights and judgements stand below names and estimates.</summary>
internal sealed class ForestFrame
{
    private ForestFrame(ImmutableArray<ForestColumn> columns) => Columns = columns;

    /// <summary>From left to right; the names first.</summary>
    public ImmutableArray<ForestColumn> Columns { get; }

    public PlotColumn Plot => Columns.OfType<PlotColumn>().Single();

    public EffectColumn Effect => Columns.OfType<EffectColumn>().Single();

    /// <summary>How far labels of summaries reach: over the names and what the groups report.</summary>
    public double LabelEnd => Columns.TakeWhile(c => c is StudyColumn or ArmsColumn).Last().End;

    /// <summary>How far a label may reach in a row that shows an interval: to its mark or its numbers, at least as far as other labels.</summary>
    public double RoomBefore(QuantityValue? interval, double gap) => Math.Max(
        LabelEnd, (Effect.Start < Plot.Start ? Effect.Start : interval is QuantityValue.Interval limits ? Plot.LeftOf(limits) : LabelEnd) - gap);

    /// <summary>Whether what the groups report has columns of its own.</summary>
    public bool HasArms => Columns.OfType<ArmsColumn>().Any();

    public static ForestFrame Of(ForestContent content, ForestStyle style, Canvas canvas)
    {
        var all = Enum.GetValues<ForestStacking>().Select(s => new ForestMeasures(content, style, canvas, s)).ToList();
        return Place(all.Find(m => m.Fits) ?? all[^1], content, style, canvas);
    }

    private static ForestFrame Place(ForestMeasures measures, ForestContent content, ForestStyle style, Canvas canvas)
    {
        var columns = ImmutableArray.CreateBuilder<ForestColumn>();
        columns.Add(new StudyColumn(canvas, content, 0, measures.StudyWidth, measures.Stacking));
        var x = measures.StudyWidth;
        foreach (var kind in style.Columns)
        {
            foreach (var column in Of(kind, measures, content, style, canvas, x + measures.Gap))
            {
                columns.Add(column);
                x = column.End;
            }
        }

        return new ForestFrame(columns.ToImmutable());
    }

    private static IEnumerable<ForestColumn> Of(
        ForestColumnKind kind, ForestMeasures measures, ForestContent content, ForestStyle style, Canvas canvas, double x)
    {
        switch (kind)
        {
            case ForestColumnKind.Arms:
                foreach (var (widths, group) in measures.Arms.Select((w, i) => (w, i)))
                {
                    yield return new ArmsColumn(canvas, content, group, widths, x);
                    x += widths.Total + measures.Gap;
                }

                break;
            case ForestColumnKind.Plot:
                var axis = ForestAxis.Of(content, AxisDrawer.Intervals(canvas, measures.PlotWidth - (2 * PlotColumn.Inset(canvas))));
                yield return new PlotColumn(canvas, content, style, axis, x, measures.PlotWidth);
                break;
            case ForestColumnKind.Effect:
                yield return new EffectColumn(canvas, content, measures.Intervals, measures.Effect, x, measures.Stacking == ForestStacking.All);
                foreach (var (width, index) in measures.Figures.Select((w, i) => (w, i)))
                {
                    x += (index == 0 ? measures.Effect.Total : measures.Figures[index - 1]) + measures.Gap;
                    yield return new FigureColumn(canvas, content, index, x, width);
                }

                break;
            case ForestColumnKind.Weight when measures.Weight > 0:
                yield return new WeightColumn(canvas, x, measures.Weight);
                break;
            case ForestColumnKind.RiskOfBias when measures.Bias > 0:
                yield return new BiasColumn(canvas, content, x, measures.Bias);
                break;
        }
    }
}
