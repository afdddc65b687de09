using ReportGen.Analysis.MetaAnalyses;
using ReportGen.Cli.Analyze.Json;
using ReportGen.Cli.Analyze.Text;
using ReportGen.Input.Csv;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Cli.Analyze;

/// <summary>Runs <c>analyze</c>: read, bind, analyse, write.</summary>
internal static class AnalyzeRunner
{
    public static int Run(AnalyzeRequest request, Terminal terminal)
    {
        var diagnostics = new DiagnosticBag();
        var analysis = Analyze(request, terminal, diagnostics);
        if (analysis is not null && !diagnostics.HasErrors)
        {
            if (request.Json) AnalysisJsonWriter.Write(analysis, terminal.Out);
            else new AnalysisTextWriter(analysis, request.Prediction, terminal).Write();
        }

        DiagnosticPrinter.Print(diagnostics.ToImmutable(), terminal);
        return diagnostics.HasErrors ? ExitCode.InputErrors : ExitCode.Done;
    }

    private static MetaAnalysis? Analyze(AnalyzeRequest request, Terminal terminal, DiagnosticBag diagnostics)
    {
        var read = request.File == AnalyzeRequest.StandardInput ? StudyTableReader.Read(AllOf(terminal), "<standard input>") : StudyTableReader.Read(request.File);
        diagnostics.AddRange(read.Diagnostics);
        if (read.Value is not { } table) return null;
        var binder = new StudyBinder(request, table);
        var bound = binder.Bind();
        diagnostics.AddRange(bound.Diagnostics);
        if (bound.Value is not { } wanted) return null;
        var analysis = MetaAnalyst.Analyze(wanted);
        diagnostics.AddRange(new AnalysisCheck(analysis, table, binder).Diagnostics());
        return analysis;
    }

    private static byte[] AllOf(Terminal terminal)
    {
        using var input = terminal.In();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }
}
