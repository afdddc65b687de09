using ReportGen.Model.Diagnostics;

namespace ReportGen.Composition.Templates.Parsing;

/// <summary>The text of a template and where each of its characters was written.</summary>
internal sealed class TemplatePlace
{
    private readonly SourceSpan? _scalar;
    private readonly int _shift;
    private readonly bool _exact;
    private readonly List<int> _lineStarts = [0];

    public TemplatePlace(SourceText source)
    {
        Source = source;
        Text = source.Text;
        _exact = true;
        for (var i = Text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = Text.IndexOf('\n', i + 1)) _lineStarts.Add(i + 1);
    }

    /// <summary>
    /// A template inside review.yml. Places are exact for a text on one line, bare or quoted without escapes; any other place is that of the whole text.
    /// </summary>
    public TemplatePlace(Sourced<string> template)
    {
        Text = template.Value;
        _scalar = template.Span;
        _shift = template.Span.Length == Text.Length + 2 ? 1 : 0;
        _exact = !Text.Contains('\n', StringComparison.Ordinal) && template.Span.Length == Text.Length + 2 * _shift;
    }

    /// <summary>The file, or null for a template inside review.yml.</summary>
    public SourceText? Source { get; }

    public string Text { get; }

    public SourceSpan SpanAt(int offset, int length)
    {
        if (_scalar is { } scalar) return _exact ? scalar with { Column = scalar.Column + _shift + offset, Length = length } : scalar;
        var line = _lineStarts.BinarySearch(offset);
        if (line < 0) line = ~line - 1;
        return new SourceSpan(Source!.File, line + 1, offset - _lineStarts[line] + 1, length);
    }
}
