using ReportGen.Analysis;
using ReportGen.Audit.Reconcile;
using ReportGen.Input;
using ReportGen.Input.Templates;
using ReportGen.Model.Templates;

namespace ReportGen.UnitTests.Audit.Reconcile;

/// <summary>A sample of data/ against what its source printed.</summary>
internal sealed class ReconciledSample
{
    private static readonly TemplateSet Templates = TemplateFolderReader.Read(RepositoryFolder.Path("templates"), "templates").Value!;

    private readonly ReportWords _words = new(Templates.Wordings["reconciliation"], ReconciliationText.File);

    public ReconciledSample(string id)
    {
        var review = ReviewReader.Read(RepositoryFolder.Path("data", id), $"data/{id}").Value!;
        var findings = ReviewAnalyst.Analyse(review, Templates.EvidenceSchemes, Templates.RiskOfBiasTools, Templates.CertaintySchemes).Value!;
        var reconciled = Reconciler.Reconcile(review, findings);
        reconciled.Diagnostics.ShouldBeEmpty();
        Reconciliation = reconciled.Value!;
    }

    public Reconciliation Reconciliation { get; }

    public ReconciliationText Text => new(_words);

    public ReconciledFigure Figure(string id) => Reconciliation.Figures.Single(f => f.Published.Id == id);

    public string Sentences(string id) => string.Join(" ", Text.Sentences(Figure(id)));

    public void WordsAreComplete() => _words.Missing.ShouldBeEmpty();

    /// <summary>Keys and arguments of changes.</summary>
    public static string Told(FoundMethod method) => string.Join(" + ", method.Changes.Select(c => string.Join(':', c.Arguments.Prepend(c.Key))));
}
