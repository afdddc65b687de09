using System.Globalization;
using System.Text;

namespace ReportGen.Analysis.Synthesis;

/// <summary>Parts of addresses from texts of cells: "Random allocation" → <c>random_allocation</c>. No two are alike.</summary>
internal sealed class AddressParts
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The text in lower-case letters, digits and underscores, after a letter; with a number where another text reads alike.</summary>
    public string Of(string text)
    {
        var plain = new StringBuilder();
        foreach (var c in text.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c)) plain.Append(c);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && plain.Length > 0 && plain[^1] != '_') plain.Append('_');
        }

        var part = plain.ToString().Trim('_');
        if (part.Length == 0 || !char.IsAsciiLetter(part[0])) part = part.Length == 0 ? "level" : "n" + part;
        var own = part;
        for (var number = 2; !_taken.Add(own); number++) own = $"{part}_{number.ToString(CultureInfo.InvariantCulture)}";
        return own;
    }
}
