using System.Collections.Immutable;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Composition.Markdown;

/// <summary>The words of inlines without their form: citations and footnote marks are left out.</summary>
public static class PlainText
{
    public static string Of(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(Of));

    public static string Of(Inline inline) => inline switch
    {
        Inline.Text t => t.Content,
        Inline.Value v => v.Printed,
        Inline.Emphasis e => Of(e.Children),
        Inline.Strong s => Of(s.Children),
        Inline.Superscript s => Of(s.Children),
        Inline.Subscript s => Of(s.Children),
        Inline.Code c => c.Content,
        Inline.Link l => Of(l.Children),
        Inline.CrossReference c => c.Printed,
        Inline.RankMarks m => m.Alternative,
        Inline.LineBreak => " ",
        Inline.Citation or Inline.FootnoteMark or Inline.TableNoteMark => "",
        _ => throw new ArgumentOutOfRangeException(nameof(inline)),
    };

    /// <summary>The last character in print, or null where nothing is printed.</summary>
    public static char? LastCharacter(Inline inline) => Of(inline) is { Length: > 0 } text ? text[^1] : null;
}
