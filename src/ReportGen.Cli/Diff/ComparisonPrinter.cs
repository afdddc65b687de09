using ReportGen.Audit.Comparison;
using ReportGen.Cli.Analyze.Text;

namespace ReportGen.Cli.Diff;

/// <summary>What changed, in the terminal: conclusions first, then estimates, then the data.</summary>
internal sealed class ComparisonPrinter(ComparisonText text, Terminal terminal)
{
    private const int Indent = 4;
    private const int MostCells = 40;

    public void Print(ResultsComparison comparison)
    {
        foreach (var sentence in text.Summary(comparison)) Line(sentence);
        if (!comparison.NumbersChanged) return;
        foreach (var outcome in comparison.Outcomes) Outcome(outcome);
        foreach (var grade in comparison.Grades.Where(g => g.Before?.Printed != g.After?.Printed))
            Line($"  {grade.Label}: {grade.Before?.Printed ?? text.Of("not_there")} → {grade.After?.Printed ?? text.Of("not_there")}");
        if (comparison.Rows.IsEmpty && comparison.Cells.IsEmpty) return;
        Line("");
        foreach (var row in comparison.Rows) Line("  " + text.Row(row));
        foreach (var cell in comparison.Cells.Take(MostCells)) Line($"  {cell.Label}: {cell.Before!.Printed} → {cell.After!.Printed}");
        if (comparison.Cells.Length > MostCells) Line($"  … {comparison.Cells.Length - MostCells}");
    }

    private void Outcome(OutcomeChange outcome)
    {
        var analyses = outcome.Analyses.Where(a => a.Differs).ToList();
        if (analyses.Count == 0 && !outcome.ConclusionChanged) return;
        Line("");
        Line(terminal.Bold(outcome.Label));
        if (outcome.IsRated)
        {
            var certainty = outcome.Certainty;
            var (before, after) = (text.Of("conclusion", outcome.VerbBefore, certainty?.Before?.Printed ?? ""), text.Of("conclusion", outcome.VerbAfter, certainty?.After?.Printed ?? ""));
            Line(before == after ? $"  {after}" : $"  {before} → {terminal.Red(after)}");
        }

        foreach (var analysis in analyses)
        {
            Line($"  {analysis.Label}: {text.State(analysis.Before)} → {text.State(analysis.After)}");
            foreach (var more in new[] { text.Turns(analysis), text.Pulls(analysis) }.Where(t => t.Length > 0)) Line("    " + terminal.Dim(more));
        }
    }

    private void Line(string line)
    {
        foreach (var wrapped in TextLines.Wrapped(line, terminal.Width, Indent)) terminal.Out.WriteLine(wrapped);
    }
}
