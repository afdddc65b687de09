using System.Collections.Immutable;
using ReportGen.Input.Messages;
using ReportGen.Model.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReportGen.Input.Nodes;

/// <summary>YAML text → nodes. Anchors, aliases, tags and further documents are refused: nothing of a declaration is implied.</summary>
internal sealed class YamlTreeReader
{
    private const int Deepest = 24;
    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly Scanner _scanner;
    private readonly Parser _parser;

    private YamlTreeReader(SourceText source, DiagnosticBag diagnostics)
    {
        (_source, _diagnostics) = (source, diagnostics);
        _scanner = new Scanner(new StringReader(source.Text), skipComments: true);
        _parser = new Parser(_scanner);
    }

    /// <summary>The root; null where the text is no YAML, with a diagnostic.</summary>
    public static Node? Read(SourceText source, DiagnosticBag diagnostics) => new YamlTreeReader(source, diagnostics).Read();

    private Node? Read()
    {
        try
        {
            return ReadDocument();
        }
        catch (YamlException e)
        {
            _diagnostics.Add(Syntax(e.Start, e.Message));
        }

        return null;
    }

    // The scanner meets some damaged texts and escapes beyond Unicode with exceptions that are not its own.
    private bool MoveNext()
    {
        try
        {
            return _parser.MoveNext();
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            throw new SyntaxErrorException(_scanner.CurrentPosition, _scanner.CurrentPosition, "A text or an escape is not as YAML has it");
        }
    }

    private Node ReadDocument()
    {
        Node root = new Node.Scalar("", ScalarKind.Null, SourceSpan.OfFile(_source.File));
        var documents = 0;
        while (MoveNext())
        {
            if (_parser.Current is not DocumentStart start) continue;
            documents++;
            MoveNext();
            if (documents == 1)
            {
                root = ReadNode(0);
                continue;
            }

            Refuse(SpanOf(start), "Several documents in one file", "---", "Keep one document, and remove the line '---' between them.");
            break;
        }

        return root;
    }

    private Node ReadNode(int depth)
    {
        var current = _parser.Current!;
        CheckFeatures(current);
        switch (current)
        {
            case YamlDotNet.Core.Events.Scalar scalar:
                return new Node.Scalar(scalar.Value, KindOf(scalar), SpanOf(scalar));
            case SequenceStart or MappingStart when depth >= Deepest:
                Refuse(SpanOf(current), $"Values nested more than {Deepest} deep", "", "Flatten the declaration.");
                SkipNested();
                return Refused(current);
            case SequenceStart:
                return ReadList(current, depth);
            case MappingStart:
                return ReadMapping(current, depth);
            default:
                return Refused(current);
        }
    }

    private Node.List ReadList(ParsingEvent start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<Node>();
        while (MoveNext() && _parser.Current is not SequenceEnd) items.Add(ReadNode(depth + 1));
        return new Node.List(items.ToImmutable(), SpanOf(start));
    }

    private Node.Mapping ReadMapping(ParsingEvent start, int depth)
    {
        var mapping = new MappingBuilder(_diagnostics);
        while (MoveNext() && _parser.Current is not MappingEnd)
        {
            var key = ReadNode(depth + 1);
            MoveNext();
            var value = ReadNode(depth + 1);
            if (key is Node.Scalar scalar) mapping.Add(new Sourced<string>(scalar.Text, scalar.Span), value);
            else Refuse(key.Span, "Keys that are lists or mappings", "", "Write a name before the colon; a text that begins with '{' or '[' stands in quotes.");
        }

        return mapping.ToMapping(SpanOf(start));
    }

    private void SkipNested()
    {
        for (var open = 1; open > 0 && MoveNext();)
        {
            if (_parser.Current is SequenceStart or MappingStart) open++;
            if (_parser.Current is SequenceEnd or MappingEnd) open--;
        }
    }

    private void CheckFeatures(ParsingEvent current)
    {
        const string hint = "Write the value out; a text that begins with '*', '&' or '!' stands in quotes.";
        if (current is AnchorAlias alias) Refuse(SpanOf(current), "Aliases", "*" + alias.Value, hint);
        if (current is not NodeEvent node) return;
        if (!node.Anchor.IsEmpty) Refuse(SpanOf(current), "Anchors", "&" + node.Anchor.Value, hint);
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific) Refuse(SpanOf(current), "Tags", node.Tag.Value, hint);
    }

    private void Refuse(SourceSpan at, string what, string found, string hint) =>
        _diagnostics.Add(FileDiagnostics.YamlFeature(at, what, found, hint));

    private Node.Scalar Refused(ParsingEvent at) => new("", ScalarKind.Refused, SpanOf(at));

    private static ScalarKind KindOf(YamlDotNet.Core.Events.Scalar scalar) => scalar.Style != ScalarStyle.Plain
        ? ScalarKind.Quoted
        : scalar.Value is "" or "~" or "null" ? ScalarKind.Null : ScalarKind.Plain;

    private SourceSpan SpanOf(ParsingEvent e)
    {
        var length = e.End.Line == e.Start.Line ? (int)(e.End.Index - e.Start.Index) : 1;
        if (e is SequenceStart or MappingStart) length = 1;
        return new SourceSpan(_source.File, (int)e.Start.Line, (int)e.Start.Column, length);
    }

    private Diagnostic Syntax(Mark mark, string reason)
    {
        var lines = _source.Text.Split('\n');
        var (line, column) = (Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column));
        // The scanner gives up on a tab in the indentation without saying where it is.
        var tab = Array.FindIndex(lines, l => l.AsSpan(0, l.Length - l.AsSpan().TrimStart().Length).Contains('\t'));
        if (line == 1 && tab >= 0) (line, column, reason) = (tab + 1, lines[tab].IndexOf('\t', StringComparison.Ordinal) + 1, "A tab stands in the indentation, which YAML makes of spaces");
        var text = lines.ElementAtOrDefault(line - 1) ?? "";
        return FileDiagnostics.YamlSyntax(new SourceSpan(_source.File, line, column, 1), reason, text);
    }
}
