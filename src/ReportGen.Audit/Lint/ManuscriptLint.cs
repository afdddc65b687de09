using System.Collections.Immutable;
using ReportGen.Audit.Lint.Checks;
using ReportGen.Audit.Lint.Claims;
using ReportGen.Audit.Lint.Numbers;
using ReportGen.Audit.Lint.Reading;
using ReportGen.Composition.Markdown;
using ReportGen.Composition.Prose;
using ReportGen.Composition.Templates;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.Audit.Lint;

/// <summary>
/// Reads the prose of a review with its data in mind. What a condition of a template leaves out is not printed, and not read. The time is linear in the length
/// of the prose and logarithmic in the number of quantities.
/// </summary>
public sealed class ManuscriptLint
{
    private readonly LintContext _context;
    private readonly TemplateRenderer _renderer;
    private readonly SentenceReader _sentences;
    private readonly ImmutableArray<ISentenceCheck> _checks;

    // Texts that have been read, so that of a manuscript with one change only that text is read again.
    private readonly Dictionary<(ManuscriptPart Part, string Text), (ImmutableArray<Sentence> Sentences, ImmutableArray<Diagnostic> Findings)> _read = [];

    /// <param name="manuscript">As composed: it has the numbers of figures and tables.</param>
    public ManuscriptLint(Review review, ReviewFindings findings, Manuscript manuscript, TemplateSet templates)
    {
        ArgumentNullException.ThrowIfNull(templates);
        _context = new LintContext(review, findings, manuscript, templates.MethodReferences);
        _renderer = new TemplateRenderer(templates, review, findings);
        _sentences = new SentenceReader(_context.Vocabulary);
        _checks =
        [
            new TypedNumberCheck(_context), new FloatNumberCheck(_context), new SingleBraceCheck(), new RowNameCheck(_context), new PercentageCheck(), new IntervalTestCheck(_context),
            new ReportedTestCheck(), new FlowCheck(_context), new SumCheck(), new UnitCheck(_context), new SignificanceCheck(_context), new DirectionCheck(_context),
            new FromToCheck(), new CertaintyCheck(_context), new NoEffectCheck(_context),
        ];
    }

    /// <summary>What the manuscript as it stands shows: every finding, accepted or not, in the order of files and places.</summary>
    public ImmutableArray<Diagnostic> Check() => Check(_context.Review.Manuscript);

    /// <summary>What other prose on the same data would show.</summary>
    public ImmutableArray<Diagnostic> Check(ManuscriptSources prose)
    {
        ArgumentNullException.ThrowIfNull(prose);
        var texts = Texts(prose).ToImmutableArray();
        ImmutableArray<Sentence> sentences = [.. texts.SelectMany(t => t.Sentences)];
        return
        [
            .. texts.SelectMany(t => t.Findings)
                .Concat(AbstractCheck.Check(sentences))
                .Concat(ConstantCheck.Check(_context.Review.Settings.Constants, sentences))
                .Concat(GranularityCheck.Check(_context.Review))
                .Distinct()
                .OrderBy(d => d.Span.File, StringComparer.Ordinal).ThenBy(d => d.Span.Line).ThenBy(d => d.Span.Column).ThenBy(d => d.Code, StringComparer.Ordinal),
        ];
    }

    /// <summary>The sentences of a manuscript's files, captions and notes.</summary>
    internal ImmutableArray<Sentence> Sentences(ManuscriptSources prose) => [.. Texts(prose).SelectMany(t => t.Sentences)];

    private IEnumerable<(ImmutableArray<Sentence> Sentences, ImmutableArray<Diagnostic> Findings)> Texts(ManuscriptSources prose) =>
        [Text(prose.Abstract, isAbstract: true), .. prose.Sections.Select(s => Text(s, isAbstract: false)), .. Declared().Select(Text)];

    // Captions and notes are prose inside review.yml.
    private IEnumerable<Sourced<string>> Declared()
    {
        var settings = _context.Review.Settings;
        return [.. settings.Figures.Select(f => f.Caption), .. settings.ReportTables.SelectMany(t => t.Notes.Prepend(t.Caption))];
    }

    private (ImmutableArray<Sentence> Sentences, ImmutableArray<Diagnostic> Findings) Text(SourceText source, bool isAbstract) =>
        Text(new ManuscriptPart(source.File, isAbstract), source.Text, () => _renderer.Render(source, new DiagnosticBag()));

    private (ImmutableArray<Sentence> Sentences, ImmutableArray<Diagnostic> Findings) Text(Sourced<string> template) =>
        Text(new ManuscriptPart(template.Span.File, IsAbstract: false), template.Value, () => _renderer.Render(template, new DiagnosticBag()));

    private (ImmutableArray<Sentence> Sentences, ImmutableArray<Diagnostic> Findings) Text(ManuscriptPart part, string text, Func<RenderedTemplate> render)
    {
        if (text.Length == 0) return ([], []);
        if (_read.TryGetValue((part, text), out var known)) return known;
        var sentences = _sentences.Read(ProseReader.Read(MarkdownReader.Read(render(), new DiagnosticBag())), part);
        return _read[(part, text)] = (sentences, [.. sentences.SelectMany(s => _checks.SelectMany(c => c.Check(s)))]);
    }
}
