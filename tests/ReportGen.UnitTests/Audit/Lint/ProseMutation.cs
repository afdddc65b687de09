using System.Text.RegularExpressions;
using ReportGen.Audit.Lint.Reading;
using ReportGen.Composition.Prose;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.UnitTests.Audit.Lint;

/// <summary>One number or word of a sample's prose and what it is changed into.</summary>
/// <param name="Class">What kind of thing is changed.</param>
/// <param name="File">Its file.</param>
/// <param name="Line">Its line.</param>
/// <param name="Before">As it stands.</param>
/// <param name="After">As it is tampered with.</param>
/// <param name="Prose">The manuscript with the change.</param>
internal sealed partial record ProseMutation(string Class, string File, int Line, string Before, string After, ManuscriptSources Prose)
{
    private static readonly string[] Words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly Dictionary<string, string> Opposites = new(StringComparer.OrdinalIgnoreCase)
    {
        ["reduces"] = "increases",
        ["increases"] = "reduces",
        ["fell"] = "rose",
        ["rose"] = "fell",
        ["improves"] = "worsens",
        ["improve"] = "worsen",
        ["improvement"] = "deterioration",
        ["improved"] = "worsened",
        ["lowers"] = "raises",
        ["significant"] = "not significant",
        ["significantly"] = "not significantly",
    };

    /// <summary>All of a sample, in the order of the text.</summary>
    public static IEnumerable<ProseMutation> Of(LintSample sample)
    {
        var prose = sample.Review.Manuscript;
        foreach (var sentence in sample.Lint.Sentences(prose))
        {
            if (!prose.Sections.Prepend(prose.Abstract).Any(s => s.File == sentence.Part.File)) continue;
            foreach (var number in sentence.Numbers.Where(n => n.Bound is null && sentence.IsOwn(n.Start)))
            {
                var isWord = number.Notation is NumberNotation.Words or NumberNotation.Fraction;
                if (Make(isWord ? "number word" : "number", sentence.SpanAt(number.Start, number.Length), number.Written, Changed(number.Written), prose) is { } made) yield return made;
            }

            foreach (Match match in Word().Matches(sentence.Text))
            {
                if (sentence.IsOwn(match.Index) && Opposites.TryGetValue(match.Value, out var opposite)
                    && Make("claim word", sentence.SpanAt(match.Index, match.Length), match.Value, opposite, prose) is { } made) yield return made;
            }
        }

        foreach (var value in sample.Lint.Sentences(prose).SelectMany(s => s.Block.Pieces.OfType<ProsePiece.Value>().Select(v => (v, s.Block, s.Part.File))).Distinct())
        {
            if (value.v.Span.File == value.File && OfValue(value.v, value.Block.Text.Substring(value.v.Start, value.v.Length), prose) is { } made) yield return made;
        }
    }

    private static ProseMutation? OfValue(ProsePiece.Value value, string printed, ManuscriptSources prose)
    {
        var source = prose.Sections.Prepend(prose.Abstract).FirstOrDefault(s => s.File == value.Span.File);
        if (source is null || Changed(printed) == printed) return null;
        var at = OffsetOf(source.Text, value.Span);
        var (start, end) = (source.Text.LastIndexOf("{{", at, StringComparison.Ordinal), source.Text.IndexOf("}}", at, StringComparison.Ordinal) + 2);
        return new ProseMutation("bound value", value.Span.File, value.Span.Line, source.Text[start..end], Changed(printed), Replaced(prose, source, start, end, Changed(printed)));
    }

    private static ProseMutation? Make(string kind, SourceSpan span, string before, string after, ManuscriptSources prose)
    {
        var source = prose.Sections.Prepend(prose.Abstract).FirstOrDefault(s => s.File == span.File);
        if (source is null || before == after) return null;
        var start = OffsetOf(source.Text, span);
        if (string.CompareOrdinal(source.Text, start, before, 0, before.Length) != 0) return null;
        return new ProseMutation(kind, span.File, span.Line, before, after, Replaced(prose, source, start, start + before.Length, after));
    }

    private static ManuscriptSources Replaced(ManuscriptSources prose, SourceText source, int start, int end, string text)
    {
        var changed = source with { Text = source.Text[..start] + text + source.Text[end..] };
        return prose with
        {
            Abstract = prose.Abstract.File == source.File ? changed : prose.Abstract,
            Sections = [.. prose.Sections.Select(s => s.File == source.File ? changed : s)],
        };
    }

    // The last digit one further, or the next number word: the smallest slip.
    private static string Changed(string text)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (char.IsAsciiDigit(text[i])) return $"{text[..i]}{(char)('0' + ((text[i] - '0' + 1) % 10))}{text[(i + 1)..]}";
        }

        if (text == "½") return "¼";
        if (text.Equals("half", StringComparison.OrdinalIgnoreCase)) return "a third";
        var word = Array.FindIndex(Words, w => w.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (word < 0) return text;
        var next = Words[(word + 1) % Words.Length];
        return char.IsUpper(text[0]) ? char.ToUpperInvariant(next[0]) + next[1..] : next;
    }

    private static int OffsetOf(string text, SourceSpan span)
    {
        var offset = 0;
        for (var line = 1; line < span.Line; line++) offset = text.IndexOf('\n', offset) + 1;
        return offset + span.Column - 1;
    }

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
