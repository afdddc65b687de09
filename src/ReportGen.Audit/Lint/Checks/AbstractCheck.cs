using System.Collections.Immutable;
using ReportGen.Audit.Lint.Reading;
using ReportGen.Composition.Prose;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;

namespace ReportGen.Audit.Lint.Checks;

/// <summary>Holds the values of the abstract against those of the text: each stands there too, printed alike.</summary>
internal static class AbstractCheck
{
    public static IEnumerable<Diagnostic> Check(ImmutableArray<Sentence> sentences)
    {
        var text = sentences.Where(s => !s.Part.IsAbstract).SelectMany(Values).ToLookup(v => v.Quantity.Address, v => v.Printed, StringComparer.Ordinal);
        var printedBeside = sentences.Where(s => !s.Part.IsAbstract).SelectMany(Values).ToLookup(v => Group(v.Quantity), v => v.Printed, StringComparer.Ordinal);
        foreach (var (sentence, quantity, printed, position) in sentences.Where(s => s.Part.IsAbstract).SelectMany(Values))
        {
            if (quantity.Value is not (QuantityValue.Scalar or QuantityValue.Interval)) continue;
            var span = sentence.SpanAt(position, printed.Length);
            var others = text[quantity.Address].Distinct(StringComparer.Ordinal).ToImmutableArray();
            if (others.IsEmpty && printedBeside[Group(quantity)].Any(p => Limits(p).Contains(printed.TrimEnd('%')))) continue;
            if (others.IsEmpty) yield return ConsistencyDiagnostics.OnlyInAbstract(span, printed, quantity.Label, quantity.Address);
            else if (!others.Any(o => AreAlike(o, printed))) yield return ConsistencyDiagnostics.OtherInAbstract(span, printed, others[0], quantity.Address);
        }
    }

    // The limits of an interval stand under addresses of their own beside that of the interval.
    private static string Group(Quantity quantity) => quantity.Address[..Math.Max(0, quantity.Address.LastIndexOf('.'))];

    private static string[] Limits(string printed) => printed.TrimEnd('%').Replace(" to ", "–", StringComparison.Ordinal).Split('–');

    // Words and digits of the same whole number are alike: "six" and "6".
    private static bool AreAlike(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase) || Decimals(a) is 0 && Decimals(b) is 0 && (IsWord(a) || IsWord(b));

    private static bool IsWord(string text) => text.Length > 0 && char.IsLetter(text[0]);

    private static int Decimals(string text) => text.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0 ? text.Length - dot - 1 : 0;

    private static IEnumerable<(Sentence Sentence, Quantity Quantity, string Printed, int Position)> Values(Sentence sentence) => sentence.Block.Pieces
        .OfType<ProsePiece.Value>()
        .Where(v => v.Start >= sentence.Start && v.Start < sentence.Start + sentence.Text.Length)
        .Select(v => (sentence, v.Quantity, sentence.Block.Text.Substring(v.Start, v.Length), v.Start - sentence.Start));
}
