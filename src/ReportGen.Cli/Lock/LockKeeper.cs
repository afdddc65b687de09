using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Audit.Comparison;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Templates;

namespace ReportGen.Cli.Lock;

/// <summary>Holds each review of a build against its accepted figures, or accepts them once it is built.</summary>
internal sealed class LockKeeper(LockMode mode, string dataFolder, TemplateSet templates, Terminal terminal)
{
    private const int MostNamed = 3;

    private ResultsLock? _made;

    /// <summary>Called when a review is composed and nothing is written yet; errors keep it from being written.</summary>
    public ImmutableArray<Diagnostic> Examine(ComposedReview review)
    {
        if (mode == LockMode.None) return [];
        var front = review.Manuscript.FrontMatter;
        var results = ResultsSnapshot.Of(review.Review.Id, front.Title, front.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), review.Findings);
        var verbs = new ConclusionVerbs(templates, review.Review);
        _made = ResultsLock.Of(results, verbs);
        if (verbs.Diagnostics is { IsEmpty: false } wrong) return wrong;
        return mode == LockMode.Frozen ? Hold(review.Review.Id, _made) : [];
    }

    /// <summary>Called when the review is written.</summary>
    public void Accept(string id)
    {
        if (mode != LockMode.Update || _made is not { } made) return;
        var file = Path.Combine(dataFolder, id, ResultsLockFile.Name);
        var bytes = ResultsLockFile.Write(made);
        if (File.Exists(file) && File.ReadAllBytes(file).AsSpan().SequenceEqual(bytes)) return;
        // In one step, so that a run that is interrupted leaves the former one.
        File.WriteAllBytes(file + ".new", bytes);
        File.Move(file + ".new", file, overwrite: true);
        terminal.Out.WriteLine($"{terminal.Green("accepted")} {made.Quantities.Count.ToString(CultureInfo.InvariantCulture)} figures: {dataFolder}/{id}/{ResultsLockFile.Name}");
    }

    private ImmutableArray<Diagnostic> Hold(string id, ResultsLock made)
    {
        var display = $"{dataFolder}/{id}/{ResultsLockFile.Name}";
        var file = Path.Combine(dataFolder, id, ResultsLockFile.Name);
        if (!File.Exists(file)) return [ComparisonDiagnostics.NoLock(display)];
        var read = ResultsLockFile.Read(File.ReadAllBytes(file), display);
        if (read.Value is not { } accepted) return read.Diagnostics;
        var difference = LockDifference.Of(accepted, made);
        new LockDifferencePrinter(terminal).Print(id, difference);
        return
        [
            .. difference.Conclusions.Select(c => ComparisonDiagnostics.OtherConclusion(display, c.Outcome, c.Accepted, c.Now)),
            .. difference.Changed.IsEmpty ? [] : (Diagnostic[])[ComparisonDiagnostics.OtherFigures(display, difference.Changed.Length, Some(difference.Changed, c => LockDifferencePrinter.Line(c.Accepted, c.Now)))],
            .. difference.Added.IsEmpty ? [] : (Diagnostic[])[ComparisonDiagnostics.NewFigures(display, difference.Added.Length, Some(difference.Added, q => q.Address))],
        ];
    }

    private static string Some<T>(ImmutableArray<T> all, Func<T, string> text) => string.Join("; ", all.Take(MostNamed).Select(text)) + (all.Length > MostNamed ? " …" : "");
}
