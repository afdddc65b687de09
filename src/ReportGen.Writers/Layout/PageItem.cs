using System.Collections.Immutable;
using ReportGen.Model.Drawings;
using ReportGen.Model.Templates;
using ReportGen.Typography.Shaping;

namespace ReportGen.Writers.Layout;

/// <summary>Something painted on a page.</summary>
/// <param name="Content">Id of the piece of content it belongs to (a <see cref="StructureNode.Content"/>), or one of the two constants for furniture.</param>
/// <param name="Address">The address of the quantity it prints, or null.</param>
public abstract record PageItem(int Content, string? Address)
{
    /// <summary>Furniture of the layout: rules, tints.</summary>
    public const int Artifact = -1;

    /// <summary>Furniture of the page: running heads, page numbers, what is repeated after a page break.</summary>
    public const int PaginationArtifact = -2;

    public abstract PageItem Moved(double dx, double dy);

    /// <summary>Glyphs on a baseline.</summary>
    /// <param name="X">Where the first glyph begins.</param>
    /// <param name="Y">The baseline.</param>
    /// <param name="Size">Points.</param>
    /// <param name="SpaceStretch">Points added to each word space.</param>
    /// <param name="ActualText">What the glyphs stand for if not for their own text, such as a soft hyphen; else null.</param>
    public sealed record Glyphs(
        double X, double Y, FontRole Font, double Size, Rgb Color, GlyphRun Run, double SpaceStretch, int Content, string? ActualText = null,
        string? Address = null) : PageItem(Content, Address)
    {
        /// <summary>Width of the glyphs over their natural width.</summary>
        public double Scale { get; init; } = 1;

        /// <summary>Points, without a blank at the end.</summary>
        public double Width => Run.WidthAt(Size) * Scale + SpaceStretch * WordSpaces.In(Run.Text) - TrailingBlank;

        private double TrailingBlank => Run.Count > 0 && Run.Text.EndsWith(' ') ? Run.Advances[^1] * Size * Scale / Run.Face.UnitsPerEm + SpaceStretch : 0;

        public override PageItem Moved(double dx, double dy) => this with { X = X + dx, Y = Y + dy };
    }

    /// <summary>An image that fills a box; it has the box's proportions.</summary>
    public sealed record Picture(Box Area, RasterImage Image, int Content) : PageItem(Content, null)
    {
        public override PageItem Moved(double dx, double dy) => this with { Area = Area.Moved(dx, dy) };
    }

    /// <summary>A filled or stroked path.</summary>
    public sealed record Shape(ImmutableArray<PathSegment> Segments, Rgb? Fill, PathStroke? Stroke, int Content, string? Address = null)
        : PageItem(Content, Address)
    {
        public static Shape Rectangle(Box box, Rgb? fill, PathStroke? stroke, int content) => new(
            [
                PathSegment.Move(box.X, box.Y), PathSegment.Line(box.Right, box.Y), PathSegment.Line(box.Right, box.Bottom),
                PathSegment.Line(box.X, box.Bottom), PathSegment.Close,
            ], fill, stroke, content);

        public static Shape Rule(double x1, double y1, double x2, double y2, Rgb color, double width, int content = Artifact) =>
            new([PathSegment.Move(x1, y1), PathSegment.Line(x2, y2)], null, new PathStroke(color, width, []), content);

        public override PageItem Moved(double dx, double dy) => this with { Segments = [.. Segments.Select(s => s.Moved(dx, dy))] };
    }
}
