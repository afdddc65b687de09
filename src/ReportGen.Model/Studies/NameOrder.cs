using System.Globalization;
using System.Text;

namespace ReportGen.Model.Studies;

/// <summary>
/// Names in the order of a bibliography: letters count whatever their case and accents, so that "de Vries" stands before "Jansen" and "Öberg" before "Olsen";
/// names of the same letters by their characters.
/// </summary>
public sealed class NameOrder : IComparer<string>
{
    private NameOrder()
    {
    }

    public static NameOrder Instance { get; } = new();

    public int Compare(string? x, string? y) => string.CompareOrdinal(Letters(x), Letters(y)) is var order and not 0 ? order : string.CompareOrdinal(x, y);

    private static string Letters(string? name) => string.Concat((name ?? "").Normalize(NormalizationForm.FormD)
        .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark).Select(char.ToUpperInvariant));
}
