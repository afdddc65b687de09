using ReportGen.Model.Diagnostics;

namespace ReportGen.UnitTests.Input;

/// <summary>Something wrong with a folder, and the diagnostics that it gives.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="Read">Makes the folder and reads it.</param>
internal sealed record DiagnosticCase(string Name, Func<IReadOnlyList<Diagnostic>> Read)
{
    public static DiagnosticCase OfReview(string name, Func<ExampleReview, ExampleReview> change) =>
        new(name, () => change(new ExampleReview()).Read().Diagnostics);

    /// <summary>One value in a file of the example, replaced.</summary>
    public static DiagnosticCase Change(string file, string old, string replacement) =>
        OfReview($"{file}: {Line(old)} → {Line(replacement)}", r => r.Replace(file, old, replacement));

    public static DiagnosticCase Yaml(string old, string replacement) => Change("review.yml", old, replacement);

    public static DiagnosticCase Studies(string old, string replacement) => Change("studies.csv", old, replacement);

    /// <summary>The case as the approved text has it: what is wrong, then every diagnostic with all its parts.</summary>
    public string Account() => $"## {Name}\n" + string.Concat(Read().Select(d =>
        $"{d.Code} {d.Severity} {d.Span} +{d.Span.Length}\n  {d.Message}\n  found: {d.Found}\n  expected: {d.Expected}\n  hint: {d.Hint}\n")) + "\n";

    private static string Line(string text) => text.Replace("\n", "⏎", StringComparison.Ordinal);
}
