using ReportGen.Model.Diagnostics;

namespace ReportGen.Composition.Templates.Evaluation;

/// <summary>What one rendering may use. Once a limit is passed everything stops.</summary>
internal sealed class RenderLimits(DiagnosticSink diagnostics)
{
    public const int DeepestInclude = 20;
    private const int MostRepetitions = 100_000;
    private const int MostCharacters = 4_000_000;

    private int _repetitions;
    private long _characters;

    public bool Stopped { get; private set; }

    /// <summary>Counts an iteration or an include; false once there were too many.</summary>
    public bool Repeat(SourceSpan span)
    {
        if (++_repetitions > MostRepetitions) Stop(TemplateDiagnostics.TooManyRepetitions(span));
        return !Stopped;
    }

    /// <summary>Counts text that is written or made; false once there was too much.</summary>
    public bool Write(long characters, SourceSpan span)
    {
        _characters += characters;
        if (_characters > MostCharacters) Stop(TemplateDiagnostics.TooMuchText(span));
        return !Stopped;
    }

    private void Stop(Diagnostic diagnostic)
    {
        if (!Stopped) diagnostics.Add(diagnostic);
        Stopped = true;
    }
}
