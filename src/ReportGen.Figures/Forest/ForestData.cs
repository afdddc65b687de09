using System.Collections.Immutable;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Forest;

/// <summary>The numbers of a forest plot as a table.</summary>
internal sealed class ForestData
{
    private static readonly DrawingCell Empty = new("");

    private readonly ForestContent _content;
    private readonly ImmutableArray<(string Head, int Group, Func<StudyArm, Quantity?> Of)> _arms;

    private ForestData(ForestContent content)
    {
        _content = content;
        var groups = content.Studies.Select(s => s.Arms.Length).DefaultIfEmpty(0).Max();
        _arms = [.. Enumerable.Range(0, groups).SelectMany(Columns)];
    }

    private bool HasSections => _content.Sections.Any(s => s.Heading.Length > 0);

    public static DrawingData Of(ForestContent content) => new ForestData(content).Table();

    private DrawingData Table()
    {
        ImmutableArray<string> header =
        [
            .. HasSections ? (string[])["Subgroup"] : [], _content.RowsHead, .. _arms.Select(a => a.Head), _content.EffectName, $"{_content.Level} CI", .. _content.FigureHeads,
            .. _content.Studies.Any(s => !s.Weights.IsEmpty) ? _content.Pooled.Select(p => $"Weight: {Capital.First(p.Method.Printed)}") : [],
            .. _content.Bias?.Tool.Domains.Select(d => d.Label) ?? [],
        ];
        IEnumerable<ImmutableArray<DrawingCell>> total = _content.Totals.IsEmpty ? [] : [[new DrawingCell("Total"), .. Arms(_content.Totals)]];
        var rows = _content.Sections.SelectMany(s => s.Studies.Select(Study).Concat(s.Summary is { } own ? Summary(own) : []).Select(r => Prefixed(s.Heading, r)))
            .Concat(_content.NotReportedNames.Select(NotReported).Concat(total).Concat(_content.Summaries.SelectMany(Summary)).Concat(Between()).Select(r => Prefixed("", r)));
        return new DrawingData(header, [.. rows.Select(r => Filled(r, header.Length))]);
    }

    // A column for each figure that an arm of the group has.
    private IEnumerable<(string Head, int Group, Func<StudyArm, Quantity?> Of)> Columns(int group)
    {
        List<StudyArm> arms = [.. _content.Studies.Where(s => group < s.Arms.Length).Select(s => s.Arms[group])];
        var name = arms.Select(a => a.Name).FirstOrDefault(n => n.Length > 0);
        string Head(string what) => name is null ? Capital.First(what) : $"{name}: {what}";
        (string Head, Func<StudyArm, Quantity?> Of)[] all =
        [
            (Head(_content.Event?.Many ?? "events"), a => a.Events), (Head(_content.Unit?.Many ?? "total"), a => a.Total), (Head("person-time"), a => a.PersonTime),
            (Head("mean"), a => a.Mean), (Head("SD"), a => a.StandardDeviation),
        ];
        return all.Where(c => arms.Any(a => c.Of(a) is not null)).Select(c => (c.Head, group, c.Of));
    }

    private IEnumerable<DrawingCell> Arms(ImmutableArray<StudyArm> arms) =>
        _arms.Select(c => c.Group < arms.Length && c.Of(arms[c.Group]) is { } quantity ? Cell(quantity) : Empty);

    private ImmutableArray<DrawingCell> Study(ForestStudy row) =>
    [
        new(row.Name), .. Arms(row.Arms), Cell(row.Estimate), Cell(row.Interval), .. row.Figures.Select(Cell), .. row.Weights.Select(Cell),
        .. row.Bias?.Judgements.Select((j, i) => new DrawingCell(row.Bias.JudgementId(i) is { } id ? _content.Bias!.Tool.Judgement(id)?.Label ?? id : j.Printed, j.Address)) ?? [],
    ];

    private ImmutableArray<DrawingCell> NotReported(string name) => [new(name), .. _arms.Select(_ => Empty), new("not reported", _content.NotReported.Address)];

    private IEnumerable<ImmutableArray<DrawingCell>> Summary(ForestSummary summary)
    {
        var label = summary.Level == _content.Level ? summary.Name : $"{summary.Name} [{summary.Level} CI]";
        ImmutableArray<DrawingCell> blank = [.. _arms.Select(_ => Empty)];
        yield return [new(label, summary.Label[0].Address), .. Arms(summary.Totals), Cell(summary.Estimate), Cell(summary.Interval)];
        if (summary.Pooled is not { } pooled) yield break;
        if (!summary.IsSubgroup) yield return [new($"{label}: {summary.Level} prediction interval"), .. blank, Empty, Cell(pooled.Prediction)];
        var heterogeneity = pooled.Heterogeneity;
        yield return Measure("heterogeneity, τ²", heterogeneity.Tau2);
        yield return Measure("heterogeneity, χ²", heterogeneity.Q);
        yield return Measure("heterogeneity, degrees of freedom", heterogeneity.QDegreesOfFreedom);
        yield return Measure("heterogeneity, p", heterogeneity.QPValue);
        yield return Measure("heterogeneity, I²", heterogeneity.I2);
        if (!summary.IsSubgroup && _content.Scale.Null is not null) yield return Measure("overall effect, p", pooled.Transformed.PValue);

        ImmutableArray<DrawingCell> Measure(string name, Quantity value) => [new($"{label}: {name}"), .. blank, Cell(value)];
    }

    private IEnumerable<ImmutableArray<DrawingCell>> Between() => _content.Between is { } test
        ? [[new("Test for subgroup differences: p"), .. _arms.Select(_ => Empty), Cell(test.PValue)]]
        : [];

    private ImmutableArray<DrawingCell> Prefixed(string heading, ImmutableArray<DrawingCell> row) => HasSections ? [new(heading), .. row] : row;

    private static DrawingCell Cell(Quantity quantity) => new(quantity.Printed, quantity.Address);

    private static ImmutableArray<DrawingCell> Filled(ImmutableArray<DrawingCell> row, int columns) => [.. row, .. Enumerable.Repeat(Empty, columns - row.Length)];
}
