using ReportGen.Audit.Reconcile;
using ReportGen.Cli.Analyze.Text;

namespace ReportGen.Cli.Reconcile;

/// <summary>A reconciliation in the terminal: what does not hold first.</summary>
internal sealed class ReconciliationPrinter(ReconciliationText text, Terminal terminal)
{
    private const int Indent = 4;

    public void Print(Reconciliation reconciliation)
    {
        Line(terminal.Bold(reconciliation.ReviewId));
        Line(text.Summary(reconciliation));
        foreach (var status in reconciliation.Figures.GroupBy(f => f.Status).OrderBy(g => g.Key))
        {
            Line("");
            Line(terminal.Bold(text.Of(ReconciliationText.KeyOf(status.Key))));
            foreach (var figure in status) Figure(figure);
        }

        if (!reconciliation.Groups.IsEmpty)
        {
            Line("");
            Line(terminal.Bold(text.Of("sections")));
        }

        foreach (var group in reconciliation.Groups)
        {
            Line($"  {string.Join("; ", group.Figures.Select(f => $"{f.Item} {f.Printed}"))}");
            Line(Blank + (group.Search.Failed ? string.Join(" ", text.Sentences(group.Search)) : text.By(group.Search)));
            if (text.NotBy(group.Search) is { Length: > 0 } others) Line(Blank + terminal.Dim(others));
        }

        Line("");
    }

    private static string Blank => new(' ', Indent);

    private void Figure(ReconciledFigure figure)
    {
        var published = figure.Published;
        var computed = figure.Quantity is null ? "" : $"; {text.Of("column_recomputed").ToLowerInvariant()} {figure.Computed}";
        Line($"  {published.Item} ({published.Where}): {text.Of("column_printed").ToLowerInvariant()} {published.Printed}{computed}");
        if (string.Join(" ", text.Sentences(figure)) is { Length: > 0 } sentences) Line(Blank + terminal.Dim(sentences));
    }

    private void Line(string line)
    {
        // Colours take no columns; a line with them is wrapped by its words all the same.
        foreach (var wrapped in TextLines.Wrapped(line, terminal.Width, Indent)) terminal.Out.WriteLine(wrapped);
    }
}
