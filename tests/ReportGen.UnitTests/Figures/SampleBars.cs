using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using static ReportGen.UnitTests.Figures.SampleFindings;

namespace ReportGen.UnitTests.Figures;

/// <summary>A panel of bars made by hand; a count of null is not reported.</summary>
internal sealed record SampleBars(string Title, double Total, ImmutableArray<(string Name, double? Count)> Rows)
{
    public static readonly SampleBars Levels = new(
        "Treated levels", 135, [("C1", null), ("C2", 83), ("C3", null), ("C4", null), ("C5", null), ("C6", null), ("C7", null)]);

    public static readonly SampleBars LeakSites = new(
        "Sites of leakage", 22,
        [
            ("Paraspinal soft tissue along the needle tract", 18), ("Epidural venous plexus", 7), ("Paraspinal veins", 4),
            ("Intervertebral foramina", 3), ("Disc below", 1), ("Posterior", 1),
        ])
    {
        Overlapping = true,
        Note = "A leak may be counted at more than one site; the source gives no cross-table.",
    };

    public bool Overlapping { get; init; }

    public string Note { get; init; } = "";

    public ImmutableArray<string> Groups { get; init; } = [];

    public static ImmutableArray<Drawing> Draw(params ImmutableArray<SampleBars> panels) => DrawIn("en-US", panels);

    public static ImmutableArray<Drawing> DrawIn(string language, params ImmutableArray<SampleBars> panels)
    {
        var review = Declared();
        review = review with { Settings = review.Settings with { Language = language } };
        ImmutableArray<BarPanel> declared = [.. panels.Select((p, i) => new BarPanel(p.Title, $"t{i}", p.Groups.Length > 0 ? "group" : null))];
        var figure = new FigureDeclaration.Bars("bars", "Counts", new Sourced<string>("Caption", Span), Span, declared);
        return new ReportGen.Figures.FigureDrawer(ShippedTemplates.Set)
            .Draw(figure, review, Review(counts: [.. panels.Select((p, i) => p.Findings($"t{i}"))]), [.. Enum.GetValues<WidthClass>()]).Drawings;
    }

    private CountTableFindings Findings(string id)
    {
        var sum = Rows.Sum(r => r.Count ?? 0);
        return new CountTableFindings(
            id, Title, [.. Rows.Select((r, i) => Row(id, r, i))], Count($"{id}.sum", sum), Count($"{id}.total", Total),
            Overlapping ? None($"{id}.not_itemised", "not applicable") : Count($"{id}.not_itemised", Total - sum), Overlapping, Note);
    }

    private CountRow Row(string id, (string Name, double? Count) row, int index)
    {
        var (address, group) = ($"{id}.r{index}", Groups.Length > 0 ? Groups[index] : "");
        var count = row.Count is { } n ? Count($"{address}.count", n) : None($"{address}.count");
        var share = row.Count is { } m && Total > 0 ? Percent($"{address}.share", m / Total) : None($"{address}.share");
        return new CountRow($"r{index}", row.Name, count, share, ImmutableDictionary<string, string>.Empty.Add("group", group));
    }
}
