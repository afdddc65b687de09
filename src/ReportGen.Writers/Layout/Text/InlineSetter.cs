using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Manuscripts;
using ReportGen.Typography.Shaping;

namespace ReportGen.Writers.Layout.Text;

/// <summary>Turns inlines into spans to set and the structure nodes that they stand in.</summary>
internal sealed class InlineSetter
{
    /// <summary>Between a superscript and a citation, which would read as one number else: U+2009, a thin space.</summary>
    private const string ThinSpace = "\u2009";

    private const double CodeScale = 0.94, SignScale = 0.8, SignRise = 0.22;
    private readonly LayoutContext _context;
    private readonly bool _furniture;
    private readonly RaisedText _raised;
    private readonly ImmutableArray<TextSpan>.Builder _spans = ImmutableArray.CreateBuilder<TextSpan>();
    private ImmutableArray<StructureNode>.Builder _nodes = ImmutableArray.CreateBuilder<StructureNode>();
    private int _content = PageItem.Artifact;

    private InlineSetter(LayoutContext context, bool furniture)
    {
        _context = context;
        _furniture = furniture;
        _raised = new RaisedText(context.Fonts);
    }

    /// <summary>Text of the document.</summary>
    public static InlineText Set(ImmutableArray<Inline> inlines, TextFormat format, LayoutContext context) => Run(inlines, format, context, false);

    /// <summary>Text that repeats what stands elsewhere: outside the structure and without links.</summary>
    public static InlineText SetFurniture(ImmutableArray<Inline> inlines, TextFormat format, LayoutContext context) =>
        Run(inlines, format, context, true);

    private static InlineText Run(ImmutableArray<Inline> inlines, TextFormat format, LayoutContext context, bool furniture)
    {
        var setter = new InlineSetter(context, furniture);
        setter.AddAll(inlines, format);
        return new InlineText(setter._spans.ToImmutable(), setter._nodes.ToImmutable());
    }

    private void AddAll(ImmutableArray<Inline> inlines, TextFormat format)
    {
        foreach (var inline in inlines) Add(inline, format);
    }

    private void Add(Inline inline, TextFormat format)
    {
        switch (inline)
        {
            case Inline.Text text: AddText(text.Content, format); break;
            case Inline.Value value: AddValue(value, format with { Address = value.Quantity.Address }); break;
            case Inline.Emphasis emphasis: AddAll(emphasis.Children, format with { Italic = !format.Italic }); break;
            case Inline.Strong strong: AddAll(strong.Children, format with { Bold = true }); break;
            case Inline.Superscript raised: AddRaised(raised.Children, format, ShapingFeatures.Superscripts); break;
            case Inline.Subscript lowered: AddRaised(lowered.Children, format, ShapingFeatures.Subscripts); break;
            case Inline.Code code: AddText(code.Content, format with { Family = Model.Templates.FontFamily.Sans, Size = format.Size * CodeScale }); break;
            case Inline.Link link: AddLink(new LinkTarget.Web(link.Url), link.Url, format, f => AddAll(link.Children, f)); break;
            case Inline.Citation citation: AddCitation(citation.Numbers, format); break;
            case Inline.CrossReference reference: AddCrossReference(reference, format); break;
            case Inline.FootnoteMark mark: AddFootnoteMark(mark.Number, format); break;
            case Inline.TableNoteMark mark: AddTableNoteMark(mark, format); break;
            case Inline.RankMarks marks: AddMarks(marks, format); break;
            case Inline.LineBreak: AddSpan("\n", format); break;
        }
    }

    private void AddText(string text, TextFormat format) => AddSpan(OneLine(text), format);

    /// <summary>A value that leads to its entry in a ledger looks like the words around it.</summary>
    private void AddValue(Inline.Value value, TextFormat format)
    {
        if (_furniture || format.Link is not null || _context.ValueLinks.GetValueOrDefault(value.Quantity.Address) is not { } link) AddText(value.Printed, format);
        else Inside(StructureRole.Link, () => AddText(value.Printed, format with { Link = link.Target, LinkDescription = link.Description }));
    }

    private void AddRaised(ImmutableArray<Inline> children, TextFormat format, ShapingFeatures feature)
    {
        var from = _spans.Count;
        AddAll(children, format);
        var spans = _spans.Skip(from).ToList();
        _spans.RemoveRange(from, spans.Count);
        foreach (var span in spans) _spans.AddRange(_raised.Of(span, feature));
    }

    private void AddCitation(ImmutableArray<int> numbers, TextFormat format)
    {
        if (_spans is [.., var before] && EndsRaised(before)) AddSpan(ThinSpace, format);
        foreach (var part in CitationNumbers.Parts(numbers))
        {
            if (part.Number is not { } number)
            {
                AddRaisedText(part.Text, format);
                continue;
            }

            AddReference(
                new LinkTarget.Inside(DestinationNames.Reference(number)), string.Create(CultureInfo.InvariantCulture, $"Reference {number}"), format,
                f => AddRaisedText(part.Text, f));
        }
    }

    private static bool EndsRaised(TextSpan span) => span.Text.Length > 0 && (span.Format.IsRaised || span.Text[^1] is '¹' or '²' or '³' or (>= '⁰' and <= '⁹'));

    private void AddCrossReference(Inline.CrossReference reference, TextFormat format) =>
        AddReference(LinkTarget.To(reference.Target), reference.Printed, format, f => AddText(reference.Printed, f));

    private void AddFootnoteMark(int number, TextFormat format)
    {
        var text = FootnoteMarkPrinter.Print(number);
        AddReference(
            new LinkTarget.Inside(DestinationNames.Footnote(number)), $"Note {text}", format, f => AddRaisedText(text, f with { Footnote = number }));
    }

    /// <summary>The asterisk is drawn high; the other signs are set so.</summary>
    private void AddTableNoteMark(Inline.TableNoteMark mark, TextFormat format)
    {
        if (mark.Follows) AddRaisedText(Inline.TableNoteMark.Separator, format);
        var text = TableNoteMarkPrinter.Print(mark.Number);
        var raised = text[0] == '*' ? format : format with { Size = format.Size * SignScale, Rise = format.Rise + format.Size * SignRise };
        AddReference(new LinkTarget.Inside(TableNoteIds.Note(mark.Table, mark.Number)), $"Note {text}", raised, f => AddText(text, f));
    }

    private void AddRaisedText(string text, TextFormat format) =>
        AddRaised([new Inline.Text(text)], format, ShapingFeatures.Superscripts);

    /// <summary>A reference within a link is part of that link's text.</summary>
    private void AddReference(LinkTarget target, string description, TextFormat format, Action<TextFormat> add)
    {
        if (_furniture || format.Link is not null) add(format);
        else Inside(StructureRole.Reference, () => AddLink(target, description, format, add));
    }

    private void AddLink(LinkTarget target, string description, TextFormat format, Action<TextFormat> add)
    {
        if (_furniture || format.Link is not null) add(format);
        else Inside(StructureRole.Link, () => add(format with { Link = target, LinkDescription = description, Color = _context.Style.Accent }));
    }

    /// <summary>Puts what <paramref name="add"/> adds into an element of its own.</summary>
    private void Inside(StructureRole role, Action add)
    {
        var outer = _nodes;
        _nodes = ImmutableArray.CreateBuilder<StructureNode>();
        _content = PageItem.Artifact;
        add();
        if (_nodes.Count > 0) outer.Add(new StructureNode.Element(role, _nodes.ToImmutable()));
        _nodes = outer;
        _content = PageItem.Artifact;
    }

    private void AddSpan(string text, TextFormat format)
    {
        if (text.Length == 0) return;
        foreach (var part in FontFallback.Divide(new TextSpan(text, format), _context))
            _spans.Add(part with { Format = part.Format with { Content = part.Format.Missing ? MissingContent(part.Text) : CurrentContent() } });
    }

    /// <summary>An empty box is content of its own, which says what character it stands for.</summary>
    private int MissingContent(string character)
    {
        if (_furniture) return PageItem.PaginationArtifact;
        var content = _context.Contents.Next();
        _nodes.Add(new StructureNode.Element(StructureRole.Span, [new StructureNode.Content(content)]) { ActualText = character });
        _content = PageItem.Artifact;
        return content;
    }

    /// <summary>Drawn signs are content of their own that says what they stand for, or furniture where words beside them say it.</summary>
    private void AddMarks(Inline.RankMarks marks, TextFormat format)
    {
        var content = _furniture ? PageItem.PaginationArtifact : marks.Alternative.Length == 0 ? PageItem.Artifact : _context.Contents.Next();
        if (content >= 0) _nodes.Add(new StructureNode.Element(StructureRole.Span, [new StructureNode.Content(content)]) { ActualText = marks.Alternative });
        _content = PageItem.Artifact;
        for (var i = 0; i < marks.Of; i++)
        {
            var sign = i < marks.Filled ? DrawnSign.CrossedCircle : DrawnSign.OpenCircle;
            _spans.Add(new TextSpan(DrawnSigns.Character(sign), format with { Sign = sign, Content = content }));
        }
    }

    private int CurrentContent()
    {
        if (_furniture) return PageItem.PaginationArtifact;
        if (_content < 0)
        {
            _content = _context.Contents.Next();
            _nodes.Add(new StructureNode.Content(_content));
        }

        return _content;
    }

    private static string OneLine(string text) =>
        text.AsSpan().IndexOfAny('\r', '\n', '\t') < 0 ? text : text.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
}
