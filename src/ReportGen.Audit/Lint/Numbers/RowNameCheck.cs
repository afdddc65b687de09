using System.Collections.Frozen;
using ReportGen.Audit.Lint.Reading;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Audit.Lint.Numbers;

/// <summary>Where a sentence names rows such as C2 and has a value of such a row, it names that row.</summary>
internal sealed class RowNameCheck : ISentenceCheck
{
    private readonly FrozenDictionary<string, string> _names;

    public RowNameCheck(LintContext context) => _names = context.Review.Tables
        .SelectMany(t => t.Rows.Where(r => IsName(r.Name)).Select(r => (Prefix: $"{t.Id}.{r.Id}.", r.Name)))
        .ToFrozenDictionary(r => r.Prefix, r => r.Name, StringComparer.Ordinal);

    public IEnumerable<Diagnostic> Check(Sentence sentence)
    {
        var named = sentence.Numbers.Where(n => n.Notation == NumberNotation.Name && _names.Values.Contains(n.Written)).ToArray();
        if (named.Length == 0 || !named.Any(n => sentence.IsOwn(n.Start))) yield break;
        foreach (var number in sentence.Numbers)
        {
            if (number.Bound is not { } quantity || RowOf(quantity.Address) is not { } row || named.Any(n => n.Written == row)) continue;
            yield return NumberDiagnostics.OtherRow(
                sentence.SpanAt(number.Start, number.Length), $"{number.Written} beside {string.Join(", ", named.Select(n => n.Written).Distinct())}", row, quantity.Address);
        }
    }

    private string? RowOf(string address)
    {
        const int parts = 3;
        var split = address.Split('.');
        return split.Length < parts ? null : _names.GetValueOrDefault($"{split[0]}.{split[1]}.");
    }

    private static bool IsName(string name) => name.Length > 1 && char.IsLetter(name[0]) && name.All(char.IsLetterOrDigit) && name.Any(char.IsAsciiDigit);
}
