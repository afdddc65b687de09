using ReportGen.Audit.Lint.Reading;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Audit.Lint.Checks;

/// <summary>Holds the unit typed behind a bound value against the unit that the data declare for it.</summary>
internal sealed class UnitCheck(LintContext context) : ISentenceCheck
{
    public IEnumerable<Diagnostic> Check(Sentence sentence)
    {
        foreach (var number in sentence.Numbers)
        {
            if (number.Bound is not { Unit: { Length: > 0 } unit } quantity || unit is "proportion" or "percent" or "%") continue;
            if (number.End >= sentence.Text.Length || sentence.Text[number.End] != ' ' || !sentence.IsOwn(number.End)) continue;
            var end = number.End + 1;
            while (end < sentence.Text.Length && (char.IsLetter(sentence.Text[end]) || sentence.Text[end] == '/')) end++;
            var word = sentence.Text[(number.End + 1)..end];
            if (!context.Vocabulary.Units.Contains(word) || AreSame(word, unit)) continue;
            yield return ConsistencyDiagnostics.Unit(sentence.SpanAt(number.End + 1, word.Length), $"{number.Written} {word}", unit, quantity.Address);
        }
    }

    private static bool AreSame(string a, string b) =>
        a.Equals(b, StringComparison.OrdinalIgnoreCase) || a.TrimEnd('s').Equals(b.TrimEnd('s'), StringComparison.OrdinalIgnoreCase)
        || b.EndsWith(' ' + a, StringComparison.OrdinalIgnoreCase) || b.StartsWith(a + ' ', StringComparison.OrdinalIgnoreCase);
}
