using System.Collections.Immutable;
using ReportGen.Typography.Shaping;

namespace ReportGen.Writers.Layout.Text;

/// <summary>Sets one line of a measured text.</summary>
/// <param name="expansion">The share by which glyphs of justified lines give way.</param>
internal sealed class LineSetter(MeasuredText text, double expansion)
{
    private const double LinkAscent = 0.78, LinkDescent = 0.24, BoxHeight = 0.66, BoxBearing = 0.05, BoxLine = 0.5;

    /// <summary>A line that would need wider spaces than this (over natural ones) is better left ragged.</summary>
    private const double WidestStretch = 3;

    /// <summary>Kerning that a break divides can make a line a trace wider than was reckoned; its spaces make up for that, down to this share.</summary>
    private const double LeastSpace = 0.65;

    private const int ScaleDigits = 3;

    /// <param name="start">Index of the first character.</param>
    /// <param name="end">Where the line ends.</param>
    /// <param name="width">Width to fill.</param>
    /// <param name="justify">Stretch or shrink the word spaces to fill it; otherwise they shrink only where the line would be too wide.</param>
    /// <param name="last">Nothing follows in the paragraph: no blank is kept for those who extract the text.</param>
    public SetLine Set(int start, ParagraphBreak end, double width, bool justify, bool last)
    {
        var pieces = Pieces(start, end, last).ToList();
        var natural = pieces.Sum(p => p.Width);
        var spaceWidth = pieces.Sum(p => p.Spaces);
        var missing = width - natural;
        // The last line of a justified paragraph may be a little too wide as well.
        var gives = justify || missing < 0 && expansion > 0;
        var ratio = gives ? LineFit.RatioOf(missing, spaceWidth, (natural - spaceWidth) * expansion) : 0;
        var (change, scale) = gives ? Justified(ratio, missing, spaceWidth, natural - spaceWidth) : (Shrunk(missing, spaceWidth), 1);
        var placed = Place(pieces, change, scale);
        var footnotes = pieces.Select(p => p.Format.Footnote).Where(n => n > 0).Distinct().ToImmutableArray();
        return new SetLine(placed, Links(placed, pieces), natural + change * spaceWidth + (scale - 1) * (natural - spaceWidth), footnotes, justify ? 1 + LineFit.SpaceChange(ratio) : null);
    }

    /// <summary>Change of the word spaces, as a share of their width, and scale of the glyphs. Every space changes in proportion to its own width, so that the narrower ones of a smaller face do not vanish.</summary>
    private (double Change, double Scale) Justified(double ratio, double missing, double spaces, double glyphs)
    {
        if (LineFit.SpaceChange(ratio) > WidestStretch || spaces == 0 && missing >= 0) return (0, 1);
        // Rounded as it is written; the spaces make up for it.
        var scale = Math.Round(LineFit.GlyphScale(ratio, expansion), ScaleDigits);
        return (spaces == 0 ? 0 : Math.Max(LeastSpace - 1, (missing - (scale - 1) * glyphs) / spaces), scale);
    }

    /// <summary>Lines that are not justified give way only where they are too wide.</summary>
    private static double Shrunk(double missing, double spaceWidth) => missing < 0 && spaceWidth > 0 ? Math.Max(missing / spaceWidth, -LineFit.Shrink) : 0;

    /// <param name="Width">Points, without a blank at the end.</param>
    /// <param name="Spaces">Sum of the word spaces in it.</param>
    private sealed record Piece(TextFormat Format, GlyphRun Run, string Characters, double Width, double Spaces, bool IsHyphen);

    private IEnumerable<Piece> Pieces(int start, ParagraphBreak end, bool last)
    {
        if (end.End <= start) yield break;
        var final = text.SpanAt(end.End - 1);
        for (var i = text.SpanAt(start); i <= final; i++)
        {
            var (from, to) = (Math.Max(start, text.SpanStart(i)), Math.Min(end.End, text.SpanStart(i + 1)));
            if (from >= to) continue;
            var format = text.Spans[i].Format;
            var characters = text.Text[from..to];
            var blank = i == final && !last && end.Next > end.End ? " " : "";
            yield return PieceOf(format, characters, blank);
        }

        if (end.DrawsHyphen) yield return PieceOf(text.Spans[final].Format, "-", "") with { IsHyphen = true };
    }

    private Piece PieceOf(TextFormat format, string characters, string blank)
    {
        var face = text.FaceOf(format);
        if (format.FixedWidth is { } ems) return new Piece(format, face.Shape(""), characters, ems * format.Size, 0, false);
        var run = face.Shape(characters + blank, format.Features);
        var width = run.WidthAt(format.Size);
        if (blank.Length > 0 && run.Count > 0) width -= run.Advances[^1] * format.Size / face.UnitsPerEm;
        var spaces = 0.0;
        for (var i = 0; i < run.Count; i++)
            if (run.Clusters[i] < characters.Length && WordSpaces.Is(characters[run.Clusters[i]])) spaces += run.Advances[i] * format.Size / face.UnitsPerEm;
        return new Piece(format, run, characters, width, spaces, false);
    }

    private static ImmutableArray<PageItem> Place(List<Piece> pieces, double change, double scale)
    {
        var items = ImmutableArray.CreateBuilder<PageItem>(pieces.Count);
        var x = 0.0;
        foreach (var piece in pieces)
        {
            var format = piece.Format;
            var count = WordSpaces.In(piece.Characters);
            // The scale applies to the blanks as well; what it adds to them is taken off again.
            var stretch = count > 0 ? piece.Spaces * (change - (scale - 1)) / count : 0;
            items.Add(format.Missing
                ? MissingBox(piece, x)
                : format.Sign is { } sign
                ? DrawnSigns.Shape(sign, x, format)
                : new PageItem.Glyphs(
                    x, -format.Rise, format.Font, format.Size, format.Color, piece.Run, stretch, format.Content, piece.IsHyphen ? "\u00AD" : null,
                    format.Address)
                {
                    Scale = scale,
                });
            x += piece.Width * (format.Missing ? 1 : scale) + stretch * count;
        }

        return items.MoveToImmutable();
    }

    private static PageItem.Shape MissingBox(Piece piece, double x)
    {
        var (format, bearing) = (piece.Format, BoxBearing * piece.Format.Size);
        var box = new Box(x + bearing, -format.Rise - BoxHeight * format.Size, piece.Width - 2 * bearing, BoxHeight * format.Size);
        return PageItem.Shape.Rectangle(box, null, new PathStroke(format.Color, BoxLine, []), format.Content) with
        {
            Address = format.Address,
        };
    }

    /// <summary>One area for each link on the line, however many pieces it has.</summary>
    private static ImmutableArray<LinkArea> Links(ImmutableArray<PageItem> items, List<Piece> pieces)
    {
        var links = ImmutableArray.CreateBuilder<LinkArea>();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Format.Link is not { } target) continue;
            var format = pieces[i].Format;
            var (left, right) = Extent(items[i]);
            var area = new Box(left, -format.Rise - LinkAscent * format.Size, right - left, (LinkAscent + LinkDescent) * format.Size);
            var follows = links.Count > 0 && i > 0 && pieces[i - 1].Format.Link == target && links[^1].Content == format.Content;
            if (follows) links[^1] = links[^1] with { Area = Join(links[^1].Area, area) };
            else links.Add(new LinkArea(area, target, format.LinkDescription, format.Content));
        }

        return links.ToImmutable();
    }

    private static (double Left, double Right) Extent(PageItem item) => item switch
    {
        PageItem.Glyphs glyphs => (glyphs.X, glyphs.X + glyphs.Width),
        PageItem.Shape shape => (shape.Segments[0].X, shape.Segments[1].X),
        _ => (0, 0),
    };

    private static Box Join(Box a, Box b)
    {
        var (top, bottom) = (Math.Min(a.Y, b.Y), Math.Max(a.Bottom, b.Bottom));
        return new Box(a.X, top, Math.Max(a.Right, b.Right) - a.X, bottom - top);
    }
}
