using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Audit.Lint.Reading;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;

namespace ReportGen.Audit.Lint.Numbers;

/// <summary>Classifies every typed number of a sentence; one that is loose equals a quantity, contradicts one, or is asked to be bound or declared.</summary>
internal sealed partial class TypedNumberCheck(LintContext context) : ISentenceCheck
{
    // Words that a sentence shares with a quantity before the quantity is worth a hint.
    private const int ManyShared = 3;

    private readonly Classification _classification = new(context);

    public IEnumerable<Diagnostic> Check(Sentence sentence)
    {
        foreach (var number in sentence.Numbers.Where(n => n.Bound is null && sentence.IsOwn(n.Start)))
        {
            if (_classification.IsExplained(number, sentence) || FloatNumberCheck.IsFloatNumber(number, sentence)) continue;
            yield return Judge(number, sentence);
        }
    }

    private Diagnostic Judge(NumberToken number, Sentence sentence)
    {
        var span = sentence.SpanAt(number.Start, number.Length);
        var found = WithContext(number, sentence);
        if (number.Notation == NumberNotation.Name) return NumberDiagnostics.UnknownName(span, number.Written);
        var topics = context.Topics.Of(number, sentence);
        var matches = context.Index.Matches(number, sentence);
        var same = topics.FirstOrDefault(t => matches.Any(m => m.Quantity.Address == t.Quantity.Address));
        if (same is not null) return Equal(number, span, found, same.Quantity, matches);
        if (!topics.IsEmpty && Contradicted(number, sentence, topics) is { } topic)
        {
            var expression = number.Notation == NumberNotation.Words ? TemplateExpression.Of(topic, number) : $"{{{{ {topic.Address} }}}}";
            return NumberDiagnostics.Contradicts(span, found, topic.Printed, topic.Label, topic.Address, expression);
        }

        if (!matches.IsEmpty && IsTelling(number, sentence, matches[0])) return Equal(number, span, found, matches[0].Quantity, matches);
        if (Classification.IsYear(number)) return NumberDiagnostics.UnknownYear(span, number.Written, string.Join(", ", _classification.YearsOf(sentence)));
        return NumberDiagnostics.Loose(span, found, matches.IsEmpty || matches[0].Shared < ManyShared ? "" : $"{matches[0].Quantity.Label} ({matches[0].Quantity.Address})");
    }

    private static Diagnostic Equal(NumberToken number, SourceSpan span, string found, Quantity quantity, ImmutableArray<(Quantity Quantity, int Shared)> matches)
    {
        const int others = 2;
        var rest = matches.Where(m => m.Shared > 0 && m.Quantity.Address != quantity.Address).Take(others).Select(m => TemplateExpression.Of(m.Quantity, number));
        return NumberDiagnostics.EqualsQuantity(span, found, quantity.Label, quantity.Address, TemplateExpression.Of(quantity, number), string.Join(" or ", rest));
    }

    // Four of six studies is no contradiction: a part contradicts only where the sentence speaks of the whole, or where it is larger than that.
    private static Quantity? Contradicted(NumberToken number, Sentence sentence, ImmutableArray<Topic> topics)
    {
        var largest = topics.MaxBy(t => t.Quantity.Number!.Value)!;
        if (number is { Notation: NumberNotation.Words, Value: 1 }) return null;
        if (topics.All(t => t.IsTotal))
        {
            return number.Value > largest.Quantity.Number!.Value || Whole().IsMatch(sentence.Text[..number.Start]) ? largest.Quantity : null;
        }

        return topics[0].Quantity;
    }

    // A number of three digits or more, 100 and its like aside, is hardly equal by chance; a shorter one counts where the sentence shares words with the quantity, and a small
    // whole one where the noun behind it is the quantity's.
    private static bool IsTelling(NumberToken number, Sentence sentence, (Quantity Quantity, int Shared) match)
    {
        const int telling = 3;
        if (Classification.IsYear(number)) return match.Shared > 1;
        var digits = string.Concat(number.Written.Where(char.IsAsciiDigit)).TrimStart('0').TrimEnd(number.Decimals == 0 ? '0' : ' ').Length;
        if (digits >= telling) return true;
        if (digits == telling - 1 && number.Notation == NumberNotation.Digits) return match.Shared > 0;
        var noun = QuantityIndex.WordsOf(NumberReader.WordAfter(sentence.Text, number.End));
        return match.Shared > 1 && noun.Overlaps(QuantityIndex.WordsOf($"{match.Quantity.Label} {match.Quantity.Unit}"));
    }

    private static string WithContext(NumberToken number, Sentence sentence)
    {
        const int after = 24;
        var end = Math.Min(sentence.Text.Length, number.End + after);
        while (end < sentence.Text.Length && end > number.End && sentence.Text[end] != ' ') end--;
        return sentence.Text[number.Start..end].Replace('\uFFFC', '…').TrimEnd(' ', '.', ',', ';', '(', ')');
    }

    [GeneratedRegex(@"\b(?:all|total|totals|together|overall|includes?|included|there were|altogether|enrolled|describes?|described|comprised?|across|over|of the|these|those)\b[^.;:]*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Whole();
}
