using ReportGen.Typography.Fonts;
using ReportGen.Typography.Shaping;
using ReportGen.Writers.Fonts;

namespace ReportGen.Writers.Layout.Text;

/// <summary>Superscripts and subscripts: the face's own drawn forms where it has them, else smaller letters set higher or lower.</summary>
internal sealed class RaisedText(FontSet fonts)
{
    private const double Scale = 0.62, SuperscriptRise = 0.34, SubscriptRise = -0.14;

    public IEnumerable<TextSpan> Of(TextSpan span, ShapingFeatures feature)
    {
        var (face, format) = (fonts.Face(span.Format.Font), span.Format);
        var scaled = format with
        {
            Size = format.Size * Scale,
            Rise = format.Rise + format.Size * (feature == ShapingFeatures.Superscripts ? SuperscriptRise : SubscriptRise),
        };
        if (format.Missing || format.Rise != 0 || !HasForms(span.Text, face, feature)) return [span with { Format = scaled }];
        return [span with { Format = format with { Features = format.Features | feature } }];
    }

    private static bool HasForms(string text, FontFace face, ShapingFeatures feature)
    {
        var (plain, raised) = (face.Shape(text, ShapingFeatures.None), face.Shape(text, feature));
        if (plain.Count != raised.Count) return false;
        for (var i = 0; i < plain.Count; i++)
            if (plain.Glyphs[i] == raised.Glyphs[i]) return false;
        return plain.Count > 0;
    }
}
