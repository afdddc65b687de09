using System.Collections.Immutable;

namespace ReportGen.Figures.Flow;

/// <summary>Places the boxes of a chart: the streams beside one another, or one below the other where room is short.</summary>
internal sealed class FlowGridBuilder
{
    private const string PreviousHeading = "Previous studies";

    private readonly FlowChart _chart;
    private readonly int _columns;
    private readonly ImmutableArray<FlowRow>.Builder _rows = ImmutableArray.CreateBuilder<FlowRow>();
    private readonly ImmutableArray<FlowLink>.Builder _links = ImmutableArray.CreateBuilder<FlowLink>();

    private FlowGridBuilder(FlowChart chart, int columns) => (_chart, _columns) = (chart, columns);

    /// <summary>What was included before at the left, then each stream with what goes on and what is taken out, as the published diagrams have it.</summary>
    public static FlowGrid Beside(FlowChart chart)
    {
        var first = chart.Previous is null ? 0 : 1;
        var builder = new FlowGridBuilder(chart, first + (2 * Math.Max(chart.Streams.Length, 1)));
        builder.Headings([.. chart.Previous is null ? (FlowHeading[])[] : [new(PreviousHeading, 0, 0)], .. chart.Streams.Select((s, i) => Over(s, first + (2 * i)))]);
        var top = builder._rows.Count;
        var ends = new (int Row, int Column)?[chart.Streams.Length];
        foreach (var stage in Enum.GetValues<FlowStage>()) builder.Stage(stage, first, ends);
        if (chart.Previous is not null) builder.PlacePrevious(top);
        var included = builder.Result(chart.Included, first);
        var total = builder.Result(chart.Total, first);
        foreach (var (end, i) in ends.Select((e, i) => (e, i))) builder.Link(end, included ?? total, i == 0 ? FlowRoute.Down : FlowRoute.Corner);
        if (chart.Previous is not null) builder.Link((top, 0), total ?? included, FlowRoute.Corner);
        builder.Link(included, total, FlowRoute.Down);
        return new FlowGrid(builder._columns, 0, builder._rows.ToImmutable(), builder._links.ToImmutable());
    }

    /// <summary>One below the other; arrows that pass by other boxes run in lanes at their left.</summary>
    public static FlowGrid Stacked(FlowChart chart)
    {
        var builder = new FlowGridBuilder(chart, 2);
        (int Row, int Column)? previous = null;
        if (chart.Previous is not null)
        {
            builder.Headings([new(PreviousHeading, 0, 1)]);
            previous = builder.Row(FlowChart.Identification, [(0, chart.Previous)]);
        }

        var ends = new (int Row, int Column)?[chart.Streams.Length];
        foreach (var (stream, i) in chart.Streams.Select((s, i) => (s, i)))
        {
            builder.Headings([Over(stream, 0)]);
            foreach (var step in stream.Steps) builder.Step(step, 0, ref ends[i]);
        }

        var included = builder.Result(chart.Included, 0);
        var total = builder.Result(chart.Total, 0);
        var lanes = (previous is null ? 0 : 1) + Math.Max(chart.Streams.Length - 1, 0);
        foreach (var (end, i) in ends.Select((e, i) => (e, i)))
            builder.Link(end, included ?? total, i == ends.Length - 1 ? FlowRoute.Down : FlowRoute.Lane, lanes - 1);
        builder.Link(previous, total ?? included, FlowRoute.Lane);
        builder.Link(included, total, FlowRoute.Down);
        return new FlowGrid(2, lanes, builder._rows.ToImmutable(), builder._links.ToImmutable());
    }

    private static FlowHeading Over(FlowStream stream, int column) => new(stream.Heading, column, column + 1);

    private void Headings(ImmutableArray<FlowHeading> headings)
    {
        if (!headings.IsEmpty) _rows.Add(new FlowRow("", [], headings));
    }

    // The steps of all streams that are at the same stage share a row.
    private void Stage(FlowStage stage, int firstColumn, (int Row, int Column)?[] ends)
    {
        var phase = "";
        List<(int Column, FlowCell Cell)> cells = [];
        foreach (var (stream, i) in _chart.Streams.Select((s, i) => (s, i)))
        {
            if (stream.Steps.FirstOrDefault(s => s.Stage == stage) is not { } step) continue;
            var at = (Row: _rows.Count, Column: firstColumn + (2 * i));
            phase = step.Phase;
            cells.Add((at.Column, step.Main));
            if (step.Out is not null) cells.Add((at.Column + 1, step.Out));
            Advance(ref ends[i], at, step);
        }

        if (cells.Count > 0) Row(phase, cells);
    }

    private void Step(FlowStep step, int column, ref (int Row, int Column)? end)
    {
        Advance(ref end, (_rows.Count, column), step);
        Row(step.Phase, step.Out is null ? [(column, step.Main)] : [(column, step.Main), (column + 1, step.Out)]);
    }

    private void Advance(ref (int Row, int Column)? end, (int Row, int Column) at, FlowStep step)
    {
        Link(end, at, FlowRoute.Down);
        if (step.Out is not null) Link(at, (at.Row, at.Column + 1), FlowRoute.Across);
        end = at;
    }

    private void PlacePrevious(int row)
    {
        if (row == _rows.Count) Row(FlowChart.Identification, [(0, _chart.Previous!)]);
        else _rows[row] = _rows[row] with { Cells = _rows[row].Cells.SetItem(0, _chart.Previous) };
    }

    private (int Row, int Column)? Result(FlowCell? cell, int column) => cell is null ? null : Row(FlowChart.Inclusion, [(column, cell)]);

    private (int Row, int Column) Row(string phase, List<(int Column, FlowCell Cell)> cells)
    {
        _rows.Add(new FlowRow(phase, [.. Enumerable.Range(0, _columns).Select(c => cells.FirstOrDefault(x => x.Column == c).Cell)], []));
        return (_rows.Count - 1, cells[0].Column);
    }

    private void Link((int Row, int Column)? from, (int Row, int Column)? to, FlowRoute route, int lane = 0)
    {
        if (from is { } start && to is { } end) _links.Add(new FlowLink(start, end, route, lane));
    }
}
