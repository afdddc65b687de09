namespace ReportGen.Model.Diagnostics;

/// <summary>
/// A message to an author. Collected, never thrown: all errors of a run are seen at once.
/// </summary>
/// <param name="Code">Stable code such as <c>RG301</c>.</param>
/// <param name="Severity">An error stops the build of its review, a warning does not.</param>
/// <param name="Span">Where.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Found">The text that was found, as written; empty where nothing was found.</param>
/// <param name="Expected">What was expected instead.</param>
/// <param name="Hint">A way to mend it; may be empty.</param>
public sealed record Diagnostic(
    string Code, Severity Severity, SourceSpan Span, string Message, string Found, string Expected, string Hint)
{
    public static Diagnostic Error(string code, SourceSpan span, string message, string found, string expected, string hint) =>
        new(code, Severity.Error, span, message, found, expected, hint);

    public static Diagnostic Warning(string code, SourceSpan span, string message, string found, string expected, string hint) =>
        new(code, Severity.Warning, span, message, found, expected, hint);
}
