namespace ReportGen.SnapshotTests;

/// <summary>A test that reads PDF files with pdf.js: skipped where it or node is missing, unless REPORTGEN_TOOLS=required.</summary>
public sealed class PdfJsTheoryAttribute : TheoryAttribute
{
    public PdfJsTheoryAttribute() => Skip = Tools.Missing("node", "nodejs") ?? (Tools.Required || Directory.Exists(Path.Combine(Tools.PdfJs, "node_modules"))
        ? null
        : "There is no pdf.js; run 'npm ci --omit=optional' in tests/ReportGen.SnapshotTests/PdfReader.");
}
