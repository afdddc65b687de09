using System.Collections.Immutable;
using System.Globalization;

namespace ReportGen.Writers.Layout.Text;

/// <summary>How a group of citation numbers is written: ascending, three or more in a row as a range.</summary>
internal static class CitationNumbers
{
    private const int ShortestRange = 3;

    /// <summary>Numbers and the signs between them, in order.</summary>
    public static IEnumerable<(string Text, int? Number)> Parts(ImmutableArray<int> numbers)
    {
        for (var i = 0; i < numbers.Length;)
        {
            var end = i;
            while (end + 1 < numbers.Length && numbers[end + 1] == numbers[end] + 1) end++;
            if (end - i + 1 < ShortestRange) end = i;
            if (i > 0) yield return (",", null);
            yield return Number(numbers[i]);
            if (end > i)
            {
                yield return ("–", null);
                yield return Number(numbers[end]);
            }

            i = end + 1;
        }
    }

    private static (string Text, int? Number) Number(int number) => (number.ToString(CultureInfo.InvariantCulture), number);
}
