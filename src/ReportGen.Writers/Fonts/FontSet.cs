using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Templates;
using ReportGen.Typography.Fonts;

namespace ReportGen.Writers.Fonts;

/// <summary>The parsed faces by role. A role without a face of its own is set in the nearest one: upright for italic, regular for bold, then the other family.</summary>
public sealed class FontSet
{
    private const FontRole SansOffset = FontRole.Sans;
    private readonly ImmutableSortedDictionary<FontRole, FontFace> _faces;
    private readonly FontRole[] _nearest;

    private FontSet(ImmutableSortedDictionary<FontRole, FontFace> faces)
    {
        _faces = faces;
        _nearest = [.. Enum.GetValues<FontRole>().Select(Nearest)];
    }

    /// <summary>The role whose face stands for <paramref name="role"/>.</summary>
    public FontRole Resolve(FontRole role) => _nearest[(int)role];

    public FontFace Face(FontRole role) => _faces[Resolve(role)];

    public static FontRole RoleOf(FontFamily family, bool bold, bool italic) =>
        (family == FontFamily.Sans ? SansOffset : FontRole.Serif) + (bold ? 2 : 0) + (italic ? 1 : 0);

    /// <summary>Parses the faces. A file that is no usable font is an error that names it; so is a set without any.</summary>
    public static Checked<FontSet> Parse(ImmutableSortedDictionary<FontRole, FontFile> files)
    {
        var diagnostics = new DiagnosticBag();
        var faces = ImmutableSortedDictionary.CreateBuilder<FontRole, FontFace>();
        foreach (var (role, file) in files)
        {
            try
            {
                faces[role] = FontFace.Parse(file.Bytes);
            }
            catch (FontFormatException exception)
            {
                diagnostics.Add(Diagnostic.Error(
                    "RG701", SourceSpan.OfFile(file.File), exception.Message, file.File, "a TrueType font (.ttf)", "Replace the file by a sound one."));
            }
        }

        if (faces.Count == 0 && !diagnostics.HasErrors)
            diagnostics.Add(Diagnostic.Error(
                "RG702", SourceSpan.OfFile("templates/fonts"), "There is no font to set the pages in.", "", "at least one TrueType font (.ttf)",
                "Put the fonts of the distribution back into templates/fonts."));
        return new Checked<FontSet>(diagnostics.HasErrors ? null : new FontSet(faces.ToImmutable()), diagnostics.ToImmutable());
    }

    private FontRole Nearest(FontRole role)
    {
        var family = role >= SansOffset ? SansOffset : FontRole.Serif;
        var other = family == SansOffset ? FontRole.Serif : SansOffset;
        var style = role - family;
        foreach (var candidate in new[] { family + style, family + (style & 2), family, other + style, other })
            if (_faces.ContainsKey(candidate)) return candidate;
        return _faces.Keys.First();
    }
}
