using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Model.Templates;

/// <summary>The words of a report that the program writes.</summary>
/// <param name="File">Path within templates/.</param>
/// <param name="Texts">By key; <c>{0}</c>, <c>{1}</c> stand for what is named.</param>
public sealed partial record Wording(string File, ImmutableSortedDictionary<string, string> Texts)
{
    /// <summary>A text with its arguments put in; null where there is none of this key. An argument is never looked through for places itself.</summary>
    public string? Find(string key, IReadOnlyList<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        return Texts.TryGetValue(key, out var text)
            ? Place().Replace(text, m => int.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is var i && i < arguments.Count ? arguments[i] : m.Value)
            : null;
    }

    [GeneratedRegex(@"\{(\d)\}")]
    private static partial Regex Place();
}
