using ReportGen.Model.Findings;
using ReportGen.Model.Templates;
using ReportGen.Typography.Shaping;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Formulas;

/// <summary>Sets formulas, after the conventions of printed mathematics: single letters in italics, relations with more room than other operators.</summary>
/// <param name="content">The content that all of it belongs to.</param>
internal sealed class FormulaLayout(LayoutContext context, int content)
{
    private const double RaisedScale = 0.7, Rise = 0.4, Drop = 0.18, LeastSize = 6.5;
    private const double Axis = 0.25, RuleWidth = 0.05, FractionGap = 0.14, FractionBearing = 0.1;
    private const double RelationSpace = 0.28, OperatorSpace = 0.2, CommaSpace = 0.17, SumGap = 0.12, LargeOperator = 1.45, CapitalHeight = 0.67;

    public FormulaBox Lay(Formula formula, double size) => formula switch
    {
        Formula.Name name => Glyphs(name.Text, size, IsLetter(name.Text)),
        Formula.Number number => Glyphs(number.Text, size, false),
        Formula.Operator sign => LayOperator(sign.Symbol, size),
        Formula.Words words => Glyphs(words.Text, size, false),
        Formula.Row row => FormulaBox.Row(row.Items.Select(i => Lay(i, size))),
        Formula.Fraction fraction => LayFraction(fraction, size),
        Formula.Root root => LayRoot(Lay(root.Radicand, size), size),
        Formula.Superscript raised => LayRaised(Lay(raised.Base, size), Lay(raised.Exponent, Smaller(size)), size),
        Formula.Subscript lowered => LayLowered(Lay(lowered.Base, size), Lay(lowered.Index, Smaller(size)), size),
        Formula.Hat hat => LayAccent(Lay(hat.Base, size), size, pointed: true),
        Formula.Bar bar => LayAccent(Lay(bar.Base, size), size, pointed: false),
        Formula.Sum sum => LaySum(sum, size),
        _ => FormulaBox.Empty,
    };

    private static double Smaller(double size) => Math.Max(LeastSize, size * RaisedScale);

    private static bool IsLetter(string name) => name.Length == 1 && char.IsLetter(name[0]);

    private FormulaBox Glyphs(string text, double size, bool italic)
    {
        if (text.Length == 0) return FormulaBox.Empty;
        var format = new TextFormat(FontFamily.Serif, false, italic, size, 0, context.Style.Ink, ShapingFeatures.Default, content);
        var line = SingleLine.Set(text, format, context);
        return new FormulaBox(line.Width, line.Items.Max(i => InkAbove(i, size)), line.Items.Max(i => InkBelow(i)), line.Items);
    }

    /// <summary>How far glyphs reach above the baseline; a box for a missing character is as high as a capital.</summary>
    private static double InkAbove(PageItem item, double size) => item is PageItem.Glyphs { Run.Count: > 0 } glyphs
        ? glyphs.Run.Glyphs.ToArray().Max(g => glyphs.Run.Face.BoxOf(g).YMax) * glyphs.Size / glyphs.Run.Face.UnitsPerEm : CapitalHeight * size;

    private static double InkBelow(PageItem item) => item is PageItem.Glyphs { Run.Count: > 0 } glyphs
        ? Math.Max(0, -glyphs.Run.Glyphs.ToArray().Min(g => glyphs.Run.Face.BoxOf(g).YMin) * glyphs.Size / glyphs.Run.Face.UnitsPerEm) : 0;

    private FormulaBox LayOperator(string symbol, double size)
    {
        var (left, right) = symbol switch
        {
            "=" or "≠" or "≤" or "≥" or "<" or ">" or "≈" or "∼" or "~" or "∈" => (RelationSpace, RelationSpace),
            "(" or ")" or "[" or "]" or "|" or "!" => (0.0, 0.0),
            "," or ";" => (0.0, CommaSpace),
            _ => (OperatorSpace, OperatorSpace),
        };
        return FormulaBox.Row([FormulaBox.Space(left * size), Glyphs(symbol, size, false), FormulaBox.Space(right * size)]);
    }

    private FormulaBox LayFraction(Formula.Fraction fraction, double size)
    {
        var (top, bottom) = (Lay(fraction.Numerator, size), Lay(fraction.Denominator, size));
        var (bearing, axis, gap) = (FractionBearing * size, Axis * size, FractionGap * size + RuleWidth * size / 2);
        var rule = Math.Max(top.Width, bottom.Width) + 2 * bearing;
        var (up, down) = (-axis - gap - top.Descent, -axis + gap + bottom.Ascent);
        return new FormulaBox(rule + 2 * bearing, -up + top.Ascent, down + bottom.Descent, [
            .. top.At(bearing + (rule - top.Width) / 2, up), Rule(bearing, -axis, bearing + rule, -axis, size),
            .. bottom.At(bearing + (rule - bottom.Width) / 2, down)]);
    }

    private FormulaBox LayRoot(FormulaBox inner, double size)
    {
        var (gap, sign) = (0.12 * size, 0.55 * size);
        var (top, low) = (-(inner.Ascent + gap), inner.Descent);
        var path = new PageItem.Shape(
            [
                PathSegment.Move(0.06 * size, (top + low) / 2), PathSegment.Line(0.2 * size, (top + low) / 2 - 0.05 * size),
                PathSegment.Line(0.36 * size, low), PathSegment.Line(sign, top), PathSegment.Line(sign + inner.Width + 0.08 * size, top),
            ], null, new PathStroke(context.Style.Ink, RuleWidth * size, []), content);
        return new FormulaBox(sign + inner.Width + 0.12 * size, -top + RuleWidth * size, low, [path, .. inner.At(sign + 0.02 * size, 0)]);
    }

    private static FormulaBox LayRaised(FormulaBox on, FormulaBox exponent, double size)
    {
        var rise = Math.Max(Rise * size, on.Ascent - 0.35 * size);
        return new FormulaBox(
            on.Width + 0.03 * size + exponent.Width, Math.Max(on.Ascent, rise + exponent.Ascent), on.Descent,
            [.. on.Items, .. exponent.At(on.Width + 0.03 * size, -rise)]);
    }

    private static FormulaBox LayLowered(FormulaBox on, FormulaBox index, double size)
    {
        var drop = Math.Max(Drop * size, on.Descent / 2);
        return new FormulaBox(
            on.Width + 0.08 * size + index.Width, on.Ascent, Math.Max(on.Descent, drop + index.Descent),
            [.. on.Items, .. index.At(on.Width + 0.02 * size, drop)]);
    }

    private FormulaBox LayAccent(FormulaBox on, double size, bool pointed)
    {
        var (y, middle) = (-on.Ascent - 0.08 * size, on.Width / 2 + 0.05 * size);
        PathSegment[] path = pointed
            ? [PathSegment.Move(middle - 0.17 * size, y), PathSegment.Line(middle, y - 0.14 * size), PathSegment.Line(middle + 0.17 * size, y)]
            : [PathSegment.Move(0.04 * size, y), PathSegment.Line(on.Width, y)];
        var sign = new PageItem.Shape([.. path], null, new PathStroke(context.Style.Ink, RuleWidth * size, []), content);
        return on with { Ascent = on.Ascent + (pointed ? 0.28 : 0.16) * size, Items = [.. on.Items, sign] };
    }

    private FormulaBox LaySum(Formula.Sum sum, double size)
    {
        var (sign, index, body) = (Glyphs("∑", size * LargeOperator, false), Lay(sum.Index, Smaller(size)), Lay(sum.Body, size));
        var drop = (sign.Ascent - sign.Descent) / 2 - Axis * size;
        var width = Math.Max(sign.Width, index.Width);
        var down = drop + sign.Descent + SumGap * size + index.Ascent;
        var head = new FormulaBox(width, sign.Ascent - drop, down + index.Descent, [
            .. sign.At((width - sign.Width) / 2, drop), .. index.At((width - index.Width) / 2, down)]);
        return FormulaBox.Row([head, FormulaBox.Space(OperatorSpace * size), body]);
    }

    private PageItem.Shape Rule(double x1, double y1, double x2, double y2, double size) =>
        PageItem.Shape.Rule(x1, y1, x2, y2, context.Style.Ink, RuleWidth * size, content);
}
