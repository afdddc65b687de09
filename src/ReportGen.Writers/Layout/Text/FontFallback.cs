using System.Text;
using ReportGen.Model.Templates;
using ReportGen.Typography.Fonts;

namespace ReportGen.Writers.Layout.Text;

/// <summary>Divides text by the faces that can show it: the wanted face, else the sans face, else an empty box and a warning.</summary>
internal static class FontFallback
{
    public static IEnumerable<TextSpan> Divide(TextSpan span, LayoutContext context)
    {
        var face = context.Fonts.Face(span.Format.Font);
        if (CanShowAll(span.Text, face)) return [span];
        return DivideByFace(span, face, context);
    }

    private static List<TextSpan> DivideByFace(TextSpan span, FontFace face, LayoutContext context)
    {
        var other = span.Format with { Family = FontFamily.Sans };
        var sans = context.Fonts.Face(other.Font);
        var parts = new List<TextSpan>();
        var text = Sound(span.Text);
        foreach (var rune in text.EnumerateRunes())
        {
            var character = rune.ToString();
            var format = CanShow(character, rune.Value, face) ? span.Format
                : CanShow(character, rune.Value, sans) ? other : span.Format with { Missing = true };
            if (format.Missing) context.ReportMissing(rune.Value);
            if (parts.Count > 0 && parts[^1].Format == format && !format.Missing) parts[^1] = new TextSpan(parts[^1].Text + character, format);
            else parts.Add(new TextSpan(character, format));
        }

        return parts;
    }

    private static bool CanShowAll(string text, FontFace face)
    {
        foreach (var rune in text.EnumerateRunes())
            if (!CanShow(null, rune.Value, face)) return false;
        return true;
    }

    private static bool CanShow(string? character, int codePoint, FontFace face) =>
        face.Has(codePoint) || codePoint == '\n' || face.Shape(character ?? char.ConvertFromUtf32(codePoint)).MissingCodePoints.IsEmpty;

    /// <summary>Half surrogate pairs become the replacement character, so that every later step sees whole characters.</summary>
    private static string Sound(string text)
    {
        var sound = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) sound.Append(rune.ToString());
        return sound.ToString();
    }
}
