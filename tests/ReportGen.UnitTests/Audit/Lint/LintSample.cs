using System.Collections.Immutable;
using ReportGen.Audit.Lint;
using ReportGen.Cli;
using ReportGen.Input.Templates;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.UnitTests.Audit.Lint;

/// <summary>A review of data/ up to its manuscript, and what check says of its prose or of other prose on its data.</summary>
internal sealed class LintSample
{
    private static readonly TemplateSet Templates = TemplateFolderReader.Read(RepositoryFolder.Path("templates"), "templates").Value!;

    private LintSample(Review review, ReviewFindings findings, Manuscript manuscript)
    {
        (Review, Findings, Manuscript) = (review, findings, manuscript);
        Lint = new ManuscriptLint(review, findings, manuscript, Templates);
    }

    public Review Review { get; }

    public ReviewFindings Findings { get; }

    public Manuscript Manuscript { get; }

    public ManuscriptLint Lint { get; }

    public static LintSample Of(string id)
    {
        var pipeline = new Pipeline(new BuildContext(null, null, Templates, "ReportGen"), Formats.None, [], _ => { });
        var composed = pipeline.Compose(RepositoryFolder.Path("data", id), id);
        composed.HasErrors.ShouldBeFalse();
        return new LintSample(composed.Value!.Review, composed.Value.Findings, composed.Value.Manuscript);
    }

    public LintSample With(Func<Review, Review> change) => new(change(Review), Findings, Manuscript);

    public LintSample WithFindings(Func<ReviewFindings, ReviewFindings> change) => new(Review, change(Findings), Manuscript);

    /// <summary>Findings in one paragraph that stands for the whole text.</summary>
    public ImmutableArray<Diagnostic> Of(string paragraph, string summary) =>
        [.. Lint.Check(new ManuscriptSources(new SourceText("abstract.md", summary), [new SourceText("results.md", paragraph)])).Where(d => d.Code != "RG817")];
}
