using System.Collections.Immutable;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Forest;

/// <summary>The numbers of a forest plot as a table.</summary>
internal static class ForestData
{
    private static readonly DrawingCell Empty = new("");

    public static DrawingData Of(ForestContent content)
    {
        ImmutableArray<string> header =
        [
            "Study", ForestHead.Capitalized(content.Findings.Event.Many), ForestHead.Capitalized(content.Findings.Unit.Many), "Estimate",
            $"{content.Level} CI", .. content.Pooled.Select(p => $"Weight: {ForestHead.Capitalized(p.Method.Printed)}"),
        ];
        var rows = content.Studies.Select(Study)
            .Concat(content.NotReported.Select(name => NotReported(name, content)))
            .Append([new DrawingCell("Total"), Cell(content.Findings.Events), Cell(content.Findings.Total)])
            .Concat(content.Summaries.SelectMany(s => Summary(s, content)));
        return new DrawingData(header, [.. rows.Select(r => Filled(r, header.Length))]);
    }

    private static ImmutableArray<DrawingCell> Study(ForestStudy row) =>
    [
        new(row.Study.Name), Cell(row.Events), Cell(row.Total), Cell(row.Study.Estimate), Cell(row.Study.Interval),
        .. row.Weights.Select(Cell),
    ];

    private static ImmutableArray<DrawingCell> NotReported(string name, ForestContent content) =>
        [new(name), Empty, Empty, new("not reported", content.Findings.NotReported.Address)];

    private static IEnumerable<ImmutableArray<DrawingCell>> Summary(ForestSummary summary, ForestContent content)
    {
        var label = summary.Level == content.Level ? summary.Label.Text : $"{summary.Label.Text} [{summary.Level} CI]";
        yield return [new(label, summary.Label.Address), Empty, Empty, Cell(summary.Estimate), Cell(summary.Interval)];
        if (summary.Pooled is not { } pooled) yield break;
        yield return [new($"{label}: {summary.Level} prediction interval"), Empty, Empty, Empty, Cell(pooled.Prediction)];
        var heterogeneity = pooled.Heterogeneity;
        yield return Measure("τ²", heterogeneity.Tau2);
        yield return Measure("χ²", heterogeneity.Q);
        yield return Measure("degrees of freedom", heterogeneity.QDegreesOfFreedom);
        yield return Measure("p", heterogeneity.QPValue);
        yield return Measure("I²", heterogeneity.I2);

        ImmutableArray<DrawingCell> Measure(string name, Quantity value) => [new($"{label}: heterogeneity, {name}"), Empty, Empty, Cell(value)];
    }

    private static DrawingCell Cell(Quantity quantity) => new(quantity.Printed, quantity.Address);

    private static ImmutableArray<DrawingCell> Filled(ImmutableArray<DrawingCell> row, int columns) =>
        [.. row, .. Enumerable.Repeat(Empty, columns - row.Length)];
}
