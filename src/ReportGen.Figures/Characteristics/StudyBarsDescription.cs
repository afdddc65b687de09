using System.Collections.Immutable;
using ReportGen.Model.Drawings;

namespace ReportGen.Figures.Characteristics;

/// <summary>Says numbers of studies in words and as a table.</summary>
internal static class StudyBarsDescription
{
    public static string Of(string title, StudyBarsContent content)
    {
        var sentences = new List<string> { $"{title}: {content.Rows.Length} {(content.Rows.Length == 1 ? "study" : "studies")}." };
        foreach (var (series, i) in content.Series.Select((s, i) => (s, i)))
        {
            var reported = content.Rows.Where(r => r.Values[i].Number is not null).OrderBy(r => r.Values[i].Number).ToList();
            var missing = content.Rows.Length - reported.Count;
            if (reported.Count > 0)
                sentences.Add($"{series}: from {reported[0].Values[i].Printed} ({reported[0].Name}) to {reported[^1].Values[i].Printed} ({reported[^1].Name}).");
            if (missing > 0) sentences.Add($"{series} is not reported by {missing}.");
            if (content.Totals.ElementAtOrDefault(i) is { } total) sentences.Add($"Total {series}: {total.Printed}.");
        }

        return string.Join(' ', sentences);
    }

    public static DrawingData Data(StudyBarsContent content)
    {
        ImmutableArray<ImmutableArray<DrawingCell>> rows =
            [.. content.Rows.Select(r => (ImmutableArray<DrawingCell>)[new(r.Name), .. r.Values.Select(v => new DrawingCell(v.Printed, v.Address))])];
        if (content.Totals.Any(t => t is not null))
            rows = rows.Add([new("Total"), .. content.Totals.Select(t => t is null ? new DrawingCell("") : new DrawingCell(t.Printed, t.Address))]);
        return new DrawingData(["Study", .. content.Series], rows);
    }
}
