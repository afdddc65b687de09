using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ReportGen.Composition.Templates.Evaluation;
using ReportGen.Composition.Templates.Functions;
using ReportGen.Composition.Templates.Syntax;
using ReportGen.Composition.Templates.Values;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.Composition.Templates;

/// <summary>
/// Renders templates of a review: a subset of the Scriban language, described in templates/README.md. Templates see the review's findings by address, reach
/// no file but the texts of the templates folder, and always come to an end. Each text is parsed once. Not for several threads at a time.
/// </summary>
public sealed class TemplateRenderer
{
    private readonly TemplateScope _scope;
    private readonly FunctionTable _functions;
    private readonly IncludeLibrary _library;
    private readonly ConditionalWeakTable<DiagnosticBag, HashSet<(string Code, SourceSpan Span, string Found)>> _reported = [];

    public TemplateRenderer(TemplateSet templates, Review review, ReviewFindings findings)
    {
        _scope = new TemplateScope(review, findings);
        _functions = new FunctionTable(new BlockFunctions(templates, review), new LanguageFunctions(review.Settings.Language));
        _library = new IncludeLibrary(templates, review.Manuscript.Wordings);
    }

    /// <summary>Without a review: templates see their arguments, and each other.</summary>
    /// <param name="own">Texts of a review, by path, which stand before those of the templates.</param>
    public TemplateRenderer(TemplateSet templates, string language, ImmutableSortedDictionary<string, SourceText> own)
    {
        _scope = new TemplateScope();
        _functions = new FunctionTable(new BlockFunctions(templates, null), new LanguageFunctions(language));
        _library = new IncludeLibrary(templates, own);
    }

    /// <summary>Renders a file. With errors in <paramref name="diagnostics"/> the text lacks what they are about; the same error enters a bag once.</summary>
    public RenderedTemplate Render(SourceText source, DiagnosticBag diagnostics) => Render(_library.Parse(source), diagnostics);

    /// <summary>
    /// Renders a template written inside review.yml. Errors name the exact place where the text stands on one line as written; otherwise the place of the whole text.
    /// </summary>
    public RenderedTemplate Render(Sourced<string> template, DiagnosticBag diagnostics) => Render(_library.Parse(template), diagnostics);

    /// <summary>Renders a text of the templates folder as <c>include</c> does, with texts as arguments. A path that does not exist is RG450 and gives an empty text.</summary>
    public RenderedTemplate Include(string path, IEnumerable<string> arguments, DiagnosticBag diagnostics)
    {
        var sink = Sink(diagnostics);
        var found = _library.Find(path, SourceSpan.OfFile(path), sink);
        sink.HandOn(diagnostics, path);
        return Render(found ?? _library.Parse(new SourceText(path, "")), diagnostics, [.. arguments.Select(a => new TemplateValue.Text(a))]);
    }

    private DiagnosticSink Sink(DiagnosticBag diagnostics) => new(_reported.GetOrCreateValue(diagnostics));

    private RenderedTemplate Render(ParsedTemplate template, DiagnosticBag diagnostics, ImmutableArray<TemplateValue>? arguments = null)
    {
        var sink = Sink(diagnostics);
        var session = new RenderSession(_scope, _functions, _library, sink);
        session.Check(template, isIncluded: arguments is not null);
        var frame = new Frame(template.Place, 0, arguments ?? []);
        new TemplateEvaluator(session, frame).Run(template.Statements);
        sink.HandOn(diagnostics, template.Place.SpanAt(0, 0).File);
        if (frame.Output.Count == 0) frame.Output.Add(new OutputPiece(template.Place, 0, 0, null));
        return OutputAssembly.Join(frame.Output);
    }
}
