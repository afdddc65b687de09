using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ReportGen.Composition.Templates.Evaluation;

/// <summary>Joins the pieces of a whole template: numbers the markers and maps the text to its sources.</summary>
internal static class OutputAssembly
{
    public static RenderedTemplate Join(IReadOnlyList<OutputPiece> pieces)
    {
        var text = new StringBuilder();
        var markers = ImmutableArray.CreateBuilder<TemplateMarker>();
        var segments = ImmutableArray.CreateBuilder<SourceMapSegment>(Math.Max(pieces.Count, 1));
        foreach (var piece in pieces)
        {
            if (piece.Marker is { } marker)
            {
                segments.Add(new SourceMapSegment(text.Length, null, 0, marker.Span));
                text.Append(RenderedTemplate.MarkerStart).Append(markers.Count.ToString(CultureInfo.InvariantCulture)).Append(RenderedTemplate.MarkerEnd);
                markers.Add(marker);
            }
            else
            {
                segments.Add(new SourceMapSegment(text.Length, piece.Place.Source, piece.Start, piece.Place.SpanAt(piece.Start, piece.Length)));
                Append(text, piece.Place.Text.AsSpan(piece.Start, piece.Length));
            }
        }

        if (segments.Count == 0) throw new ArgumentException("A rendered template has at least one piece, which may be empty.", nameof(pieces));
        return new RenderedTemplate(text.ToString(), markers.ToImmutable(), new SourceMap(segments.ToImmutable()));
    }

    // A reserved character has been complained about; replaced, it cannot be taken for a marker and positions stay right.
    private static void Append(StringBuilder text, ReadOnlySpan<char> source)
    {
        while (source.IndexOfAny(RenderedTemplate.MarkerStart, RenderedTemplate.MarkerEnd) is var at and >= 0)
        {
            text.Append(source[..at]).Append('\uFFFD');
            source = source[(at + 1)..];
        }

        text.Append(source);
    }
}
